import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatementReminder1764000000083 implements MigrationInterface {
  readonly name = 'CreateStatementReminder1764000000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statement_reminder (
        id varchar(26) not null primary key,
        statement_id varchar(26) not null,
        due_on varchar(10) not null,
        working_days int,
        reminded_on varchar(10) not null,
        reminded_at varchar(24) not null,
        reminded_by varchar(26) not null,
        foreign key (statement_id) references statement (id)
      )
    `);
    await runner.query(`
      create index statement_reminder_round on statement_reminder (statement_id, reminded_on)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table statement_reminder');
  }
}
