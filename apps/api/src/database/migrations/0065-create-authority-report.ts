import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuthorityReport1764000000065 implements MigrationInterface {
  readonly name = 'CreateAuthorityReport1764000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authority_report (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        person_id varchar(26) not null,
        seq int not null,
        part varchar(30) not null,
        told_on varchar(10) not null,
        reasons text,
        condition_codes varchar(200),
        conditions text,
        valid_until varchar(10),
        note text,
        reported_at varchar(24) not null,
        reported_by varchar(26) not null,
        actor_function varchar(20) not null,
        foreign key (case_id) references hardship_case (id),
        foreign key (person_id) references person (id),
        constraint authority_report_seq unique (case_id, seq)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table authority_report
    `);
  }
}
