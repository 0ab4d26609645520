import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFollowUp1764000000097 implements MigrationInterface {
  readonly name = 'CreateFollowUp1764000000097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow_up (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        due_on varchar(10) not null,
        body text not null,
        owner_id varchar(26) not null,
        created_by varchar(26) not null,
        created_at varchar(24) not null,
        done_by varchar(26),
        done_at varchar(24),
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query('create index follow_up_case on follow_up (case_id, done_at, due_on)');
    await runner.query('create index follow_up_owner on follow_up (owner_id, done_at, due_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table follow_up');
  }
}
