import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who of a seat receives the papers of a meeting: the member, or the deputy after a declared absence. */
@Entity('paper_recipient')
export class PaperRecipient {
  @PrimaryColumn('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @PrimaryColumn('varchar', { name: 'seat_id', length: 26 })
  seatId: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'seat_role', length: 10 })
  seatRole: 'MEMBER' | 'DEPUTY';

  @Column('varchar', { name: 'absence_reason', length: 300, nullable: true })
  absenceReason: string | null;
}
