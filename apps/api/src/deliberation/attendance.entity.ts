import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One span for which somebody is in a meeting; who comes back has another one. */
@Entity('attendance')
export class AttendanceSpan {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'seat_id', length: 26 })
  seatId: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'seat_role', length: 10 })
  seatRole: 'MEMBER' | 'DEPUTY';

  /** `HH:MM`, local time. */
  @Column('varchar', { name: 'present_from', length: 5 })
  presentFrom: string;

  /** Null while still present. */
  @Column('varchar', { name: 'present_to', length: 5, nullable: true })
  presentTo: string | null;

  @Column('varchar', { name: 'recorded_at', length: 24 })
  recordedAt: string;

  @Column('varchar', { name: 'recorded_by', length: 26 })
  recordedBy: string;
}
