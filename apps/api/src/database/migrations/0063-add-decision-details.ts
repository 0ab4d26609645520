import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDecisionDetails1764000000063 implements MigrationInterface {
  readonly name = 'AddDecisionDetails1764000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column final_condition_codes varchar(200)
    `);
    await runner.query(`
      alter table person add column final_valid_until varchar(10)
    `);
    await runner.query(`
      alter table person add column final_note text
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person drop column final_note
    `);
    await runner.query(`
      alter table person drop column final_valid_until
    `);
    await runner.query(`
      alter table person drop column final_condition_codes
    `);
  }
}
