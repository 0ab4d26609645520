import type { ItemResult } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agenda_item')
export class AgendaItem {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { length: 30 })
  section: string;

  @Column('int')
  position: number;

  @Column('int')
  minutes: number;

  @Column('text', { name: 'override_reason', nullable: true })
  overrideReason: string | null;

  @Column('varchar', { name: 'overridden_by', length: 26, nullable: true })
  overriddenBy: string | null;

  @Column('varchar', { name: 'added_by', length: 26 })
  addedBy: string;

  @Column('varchar', { name: 'added_at', length: 24 })
  addedAt: string;

  /** The first published version that shows the item; null while only the draft does. */
  @Column('int', { name: 'published_version', nullable: true })
  publishedVersion: number | null;

  /** How the meeting ended with the item; null while it is open, or when the case left by itself. */
  @Column('varchar', { length: 20, nullable: true })
  result: ItemResult | null;

  @Column('varchar', { name: 'result_at', length: 24, nullable: true })
  resultAt: string | null;

  @Column('text', { name: 'result_reason', nullable: true })
  resultReason: string | null;

  /** The meeting to which the item was postponed; null back to the pool. */
  @Column('varchar', { name: 'next_meeting_id', length: 26, nullable: true })
  nextMeetingId: string | null;
}
