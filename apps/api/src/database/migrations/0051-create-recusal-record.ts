import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecusalRecord1764000000051 implements MigrationInterface {
  readonly name = 'CreateRecusalRecord1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recusal_record (
        id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        case_id varchar(26) not null,
        account_id varchar(26) not null,
        kind varchar(10) not null check (kind in ('RECORDED', 'UNDONE')),
        reason varchar(300) not null,
        recorded_at varchar(24) not null,
        recorded_by varchar(26) not null,
        foreign key (meeting_id) references meeting (id),
        foreign key (case_id) references hardship_case (id),
        foreign key (account_id) references account (id)
      )
    `);
    await runner.query(`
      create index recusal_record_case on recusal_record (case_id, recorded_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recusal_record');
  }
}
