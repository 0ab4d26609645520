import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The general part of the minutes, and what happened to the minutes as a whole. Begins when the meeting is opened. */
@Entity('meeting_minutes')
export class MeetingMinutes {
  @PrimaryColumn('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('text')
  body: string;

  @Column('varchar', { name: 'opened_at', length: 24 })
  openedAt: string;

  @Column('varchar', { name: 'concluded_at', length: 24, nullable: true })
  concludedAt: string | null;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;

  @Column('varchar', { name: 'locked_at', length: 24, nullable: true })
  lockedAt: string | null;

  @Column('varchar', { name: 'locked_by', length: 26, nullable: true })
  lockedBy: string | null;

  @Column('varchar', { name: 'approved_at', length: 24, nullable: true })
  approvedAt: string | null;

  @Column('varchar', { name: 'approved_by', length: 26, nullable: true })
  approvedBy: string | null;

  @Column('varchar', { name: 'approved_meeting_id', length: 26, nullable: true })
  approvedMeetingId: string | null;
}
