import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the minutes say about one item. Empty texts were not written yet. */
@Entity('item_minutes')
export class ItemMinutes {
  @PrimaryColumn('varchar', { name: 'item_id', length: 26 })
  itemId: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('text')
  body: string;

  /** The reasons of a request (§ 6(3) HFKVO). */
  @Column('text', { name: 'request_reasons' })
  requestReasons: string;

  /** Notes for the authority on a request. */
  @Column('text')
  hints: string;

  @Column('text')
  recommendation: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;
}
