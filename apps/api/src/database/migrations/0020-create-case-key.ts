import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCaseKey1764000000020 implements MigrationInterface {
  readonly name = 'CreateCaseKey1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_key (
        owner_id varchar(26) not null primary key,
        kind varchar(10) not null check (kind in ('CASE', 'MEETING')),
        wrapped_key varchar(120) not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_key');
  }
}
