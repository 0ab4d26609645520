import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave notice of the removal date last, and when. */
export class NoteRemoval1764000000086 implements MigrationInterface {
  readonly name = 'NoteRemoval1764000000086';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hardship_case add column removal_noted_at varchar(24)');
    await runner.query('alter table hardship_case add column removal_noted_by varchar(20)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hardship_case drop column removal_noted_at');
    await runner.query('alter table hardship_case drop column removal_noted_by');
  }
}
