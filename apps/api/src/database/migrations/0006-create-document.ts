import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDocument1764000000006 implements MigrationInterface {
  readonly name = 'CreateDocument1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_reason (
        case_id varchar(26) not null primary key,
        sections mediumtext not null,
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query(`
      create table document (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        person_id varchar(26),
        kind varchar(10) not null,
        title varchar(200) not null,
        received_on varchar(10) not null,
        pages int not null default 1,
        sensitivity varchar(10) not null check (sensitivity in ('NORMAL', 'MEDICAL', 'CRIMINAL')),
        released_to_authority int not null default 0,
        file_held int not null default 0,
        foreign key (case_id) references hardship_case (id),
        foreign key (person_id) references person (id)
      )
    `);
    await runner.query(`
      create index document_case on document (case_id, received_on, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document');
    await runner.query('drop table case_reason');
  }
}
