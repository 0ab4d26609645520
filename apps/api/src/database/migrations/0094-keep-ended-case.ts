import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  legal_hold_reason: 'text',
  legal_hold_by: 'varchar(26)',
  legal_hold_at: 'varchar(24)',
  archived_on: 'varchar(10)',
  offered_to_archive_on: 'varchar(10)',
  own_sight_ended_on: 'varchar(10)',
} as const;

/** What holds the file of an ended procedure, when it was archived, and since when the party no longer sees it. */
export class KeepEndedCase1764000000094 implements MigrationInterface {
  readonly name = 'KeepEndedCase1764000000094';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`alter table hardship_case add column ${column} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS))
      await runner.query(`alter table hardship_case drop column ${column}`);
  }
}
