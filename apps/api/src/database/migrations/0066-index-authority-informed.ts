import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexAuthorityInformed1764000000066 implements MigrationInterface {
  readonly name = 'IndexAuthorityInformed1764000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index hardship_case_informed on hardship_case (authority_informed_at, state, authority_id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const place = runner.dataSource.options.type === 'mysql' ? ' on hardship_case' : '';
    await runner.query(`drop index hardship_case_informed${place}`);
  }
}
