import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuthorityNotice1764000000064 implements MigrationInterface {
  readonly name = 'CreateAuthorityNotice1764000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authority_notice (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        authority_id varchar(26) not null,
        kind varchar(20) not null check (kind in ('REQUEST', 'NO_REQUEST')),
        reasons mediumtext,
        remarks mediumtext,
        informed_at varchar(24) not null,
        informed_by varchar(26) not null,
        foreign key (case_id) references hardship_case (id),
        foreign key (authority_id) references authority (id)
      )
    `);
    await runner.query(`
      create index authority_notice_case on authority_notice (case_id, informed_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table authority_notice
    `);
  }
}
