import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons by day of birth, to find earlier cases of people whose names are written in many ways. */
export class IndexPersonBirth1764000000078 implements MigrationInterface {
  readonly name = 'IndexPersonBirth1764000000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index person_birth on person (birth_date, case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    const onServer = runner.dataSource.options.type === 'mysql';
    await runner.query(`drop index person_birth${onServer ? ' on person' : ''}`);
  }
}
