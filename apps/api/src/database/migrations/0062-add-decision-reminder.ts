import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDecisionReminder1764000000062 implements MigrationInterface {
  readonly name = 'AddDecisionReminder1764000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hardship_case add column decision_reminded_on varchar(10)
    `);
    await runner.query(`
      alter table hardship_case add column decision_reminders int not null default 0
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hardship_case drop column decision_reminders
    `);
    await runner.query(`
      alter table hardship_case drop column decision_reminded_on
    `);
  }
}
