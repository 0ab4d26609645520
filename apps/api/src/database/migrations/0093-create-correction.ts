import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction that one person asks for and another decides on; `undone` keeps what it took back, as JSON. */
export class CreateCorrection1764000000093 implements MigrationInterface {
  readonly name = 'CreateCorrection1764000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table correction (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        person_ids varchar(900) not null,
        reason text not null,
        asked_by varchar(26) not null,
        asked_at varchar(24) not null,
        decision varchar(20) check (decision is null or decision in ('REOPENED', 'REPLACED')),
        decided_by varchar(26),
        decided_at varchar(24),
        decision_reason text,
        undone text,
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query('create index correction_case on correction (case_id, decided_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table correction');
  }
}
