import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links between cases: an earlier application, one that belongs to it, one that came twice. */
export class CreateCaseLink1764000000073 implements MigrationInterface {
  readonly name = 'CreateCaseLink1764000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_link (
        case_id varchar(26) not null,
        other_case_id varchar(26) not null,
        kind varchar(20) not null check (kind in ('REAPPLICATION', 'RELATED', 'DUPLICATE', 'SPLIT')),
        note text,
        linked_at varchar(24) not null,
        linked_by varchar(26) not null,
        primary key (case_id, other_case_id),
        foreign key (case_id) references hardship_case (id),
        foreign key (other_case_id) references hardship_case (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_link');
  }
}
