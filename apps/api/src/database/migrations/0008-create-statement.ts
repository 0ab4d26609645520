import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatement1764000000008 implements MigrationInterface {
  readonly name = 'CreateStatement1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statement (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        authority_id varchar(26) not null,
        round int not null default 1,
        state varchar(20) not null check (state in ('REQUESTED', 'DRAFTED', 'SUBMITTED', 'WAIVED', 'WITHDRAWN')),
        version int not null default 1,
        requested_at varchar(24) not null,
        requested_by varchar(26) not null,
        due_on varchar(10) not null,
        questions varchar(500) not null,
        body mediumtext,
        answers mediumtext,
        signer varchar(200),
        submitted_at varchar(24),
        submitted_by varchar(26),
        receipt_number varchar(40),
        waived_reason text,
        waived_by varchar(26),
        foreign key (case_id) references hardship_case (id),
        foreign key (authority_id) references authority (id),
        constraint statement_round unique (case_id, round)
      )
    `);
    await runner.query(`
      create index statement_authority on statement (authority_id, state, due_on, id)
    `);
    await runner.query(`
      create index statement_due on statement (state, due_on)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table statement');
  }
}
