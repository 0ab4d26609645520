import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why the authority is asked once more, or no longer. */
export class GiveRoundAReason1764000000085 implements MigrationInterface {
  readonly name = 'GiveRoundAReason1764000000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table statement add column redo_reason text');
    await runner.query('alter table statement add column withdrawn_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table statement drop column redo_reason');
    await runner.query('alter table statement drop column withdrawn_reason');
  }
}
