import type { AgendaState, MeetingState, MinutesState } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting')
export class Meeting {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('varchar', { length: 20 })
  kind: 'COMMISSION' | 'PRE_EXAMINATION';

  @Column('varchar', { length: 20 })
  state: MeetingState;

  @Column('varchar', { name: 'meets_on', length: 10 })
  meetsOn: string;

  /** `HH:MM`, local time. */
  @Column('varchar', { name: 'starts_at', length: 5 })
  startsAt: string;

  /** Minutes. */
  @Column('int', { name: 'minutes_available' })
  minutesAvailable: number;

  @Column('varchar', { length: 200 })
  place: string;

  @Column('varchar', { name: 'agenda_state', length: 20 })
  agendaState: AgendaState;

  @Column('int', { name: 'agenda_version', default: 0 })
  agendaVersion: number;

  @Column('varchar', { name: 'minutes_state', length: 20 })
  minutesState: MinutesState;

  @Column('varchar', { name: 'closings_released_at', length: 24, nullable: true })
  closingsReleasedAt: string | null;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('varchar', { name: 'created_by', length: 26 })
  createdBy: string;
}
