import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuthority1764000000001 implements MigrationInterface {
  readonly name = 'CreateAuthority1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authority (
        id varchar(26) not null primary key,
        code varchar(40) not null,
        name varchar(200) not null,
        name_key varchar(200) not null,
        kind varchar(20) not null check (kind in ('CITY', 'DISTRICT', 'TOWN', 'ZAB')),
        street varchar(200),
        postcode varchar(10),
        town varchar(100) not null,
        email varchar(254),
        active int not null default 1,
        version int not null default 1,
        constraint authority_code unique (code)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table authority');
  }
}
