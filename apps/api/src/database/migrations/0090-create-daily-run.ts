import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDailyRun1764000000090 implements MigrationInterface {
  readonly name = 'CreateDailyRun1764000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table daily_run (
        run_day varchar(10) not null,
        duty varchar(40) not null,
        state varchar(10) not null check (state in ('RUNNING', 'DONE', 'FAILED')),
        attempts int not null default 1,
        started_at varchar(24) not null,
        finished_at varchar(24),
        handled int not null default 0,
        failed int not null default 0,
        problem varchar(200),
        primary key (run_day, duty)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table daily_run');
  }
}
