import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One duty of the daily run on one day: who starts it first does it, and what came of it. */
@Entity('daily_run')
export class DailyRun {
  @PrimaryColumn('varchar', { name: 'run_day', length: 10 })
  runDay: string;

  @PrimaryColumn('varchar', { length: 40 })
  duty: string;

  @Column('varchar', { length: 10 })
  state: 'RUNNING' | 'DONE' | 'FAILED';

  @Column('int', { default: 1 })
  attempts: number;

  @Column('varchar', { name: 'started_at', length: 24 })
  startedAt: string;

  @Column('varchar', { name: 'finished_at', length: 24, nullable: true })
  finishedAt: string | null;

  /** How many records the duty dealt with. */
  @Column('int', { default: 0 })
  handled: number;

  @Column('int', { default: 0 })
  failed: number;

  /** The kind of the first error; never a text that could hold personal data. */
  @Column('varchar', { length: 200, nullable: true })
  problem: string | null;
}
