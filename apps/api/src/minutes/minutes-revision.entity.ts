import type { MinutesPart } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of locked minutes: it stays visible. */
@Entity('minutes_revision')
export class MinutesRevision {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  /** Null for the general part. */
  @Column('varchar', { name: 'item_id', length: 26, nullable: true })
  itemId: string | null;

  @Column('varchar', { length: 20 })
  part: MinutesPart;

  @Column('text', { name: 'old_text' })
  oldText: string;

  @Column('text', { name: 'new_text' })
  newText: string;

  @Column('text')
  reason: string;

  @Column('varchar', { name: 'revised_at', length: 24 })
  revisedAt: string;

  @Column('varchar', { name: 'revised_by', length: 26 })
  revisedBy: string;
}
