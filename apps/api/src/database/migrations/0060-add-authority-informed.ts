import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddAuthorityInformed1764000000060 implements MigrationInterface {
  readonly name = 'AddAuthorityInformed1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hardship_case add column authority_informed_at varchar(24)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hardship_case drop column authority_informed_at
    `);
  }
}
