import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCommissionSetting1764000000080 implements MigrationInterface {
  readonly name = 'CreateCommissionSetting1764000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commission_setting (
        name varchar(40) not null primary key,
        value varchar(200) not null,
        changed_by varchar(26) not null,
        changed_at varchar(24) not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commission_setting');
  }
}
