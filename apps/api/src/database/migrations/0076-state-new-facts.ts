import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is new since the application before. */
export class StateNewFacts1764000000076 implements MigrationInterface {
  readonly name = 'StateNewFacts1764000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table hardship_case add column new_facts text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hardship_case drop column new_facts');
  }
}
