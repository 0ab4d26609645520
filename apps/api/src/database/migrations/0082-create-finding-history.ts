import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFindingHistory1764000000082 implements MigrationInterface {
  readonly name = 'CreateFindingHistory1764000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finding_history (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        person_id varchar(26) not null,
        ground varchar(40) not null,
        step varchar(10) not null check (step in ('RECORDED', 'DECIDED')),
        old_finding varchar(10),
        old_evidence text,
        old_exception_reason text,
        new_finding varchar(10) not null,
        new_evidence text,
        new_exception_reason text,
        reason text,
        changed_by varchar(26) not null,
        changed_at varchar(24) not null,
        foreign key (case_id) references hardship_case (id),
        foreign key (person_id) references person (id)
      )
    `);
    await runner.query(`
      create index finding_history_case on finding_history (case_id, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding_history');
  }
}
