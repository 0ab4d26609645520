import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFinding1764000000007 implements MigrationInterface {
  readonly name = 'CreateFinding1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finding (
        person_id varchar(26) not null,
        ground varchar(40) not null,
        case_id varchar(26) not null,
        finding varchar(10) not null check (finding in ('YES', 'NO', 'OPEN')),
        evidence text,
        exception_reason text,
        found_by varchar(26) not null,
        found_at varchar(24) not null,
        primary key (person_id, ground),
        foreign key (person_id) references person (id),
        foreign key (case_id) references hardship_case (id),
        foreign key (found_by) references account (id)
      )
    `);
    await runner.query(`
      create index finding_case on finding (case_id)
    `);
    await runner.query(`
      create table blocker_override (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        blocker varchar(40) not null,
        subject varchar(80) not null default '',
        reason text not null,
        overridden_by varchar(26) not null,
        overridden_at varchar(24) not null,
        foreign key (case_id) references hardship_case (id),
        foreign key (overridden_by) references account (id),
        constraint blocker_override_once unique (case_id, blocker, subject)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table blocker_override');
    await runner.query('drop table finding');
  }
}
