import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  result: 'varchar(20)',
  result_at: 'varchar(24)',
  result_reason: 'text',
  next_meeting_id: 'varchar(26)',
} as const;

/** How the meeting ended with an item: DECIDED or POSTPONED; null while it is open or when the case left by itself. */
export class AddAgendaItemResult1764000000053 implements MigrationInterface {
  readonly name = 'AddAgendaItemResult1764000000053';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(COLUMNS))
      await runner.query(`alter table agenda_item add column ${name} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(COLUMNS))
      await runner.query(`alter table agenda_item drop column ${name}`);
  }
}
