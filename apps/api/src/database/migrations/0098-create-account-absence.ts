import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccountAbsence1764000000098 implements MigrationInterface {
  readonly name = 'CreateAccountAbsence1764000000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_absence (
        id varchar(26) not null primary key,
        account_id varchar(26) not null,
        from_on varchar(10) not null,
        to_on varchar(10) not null,
        substitute_id varchar(26) not null,
        created_by varchar(26) not null,
        created_at varchar(24) not null,
        ended_by varchar(26),
        ended_at varchar(24),
        foreign key (account_id) references account (id),
        foreign key (substitute_id) references account (id)
      )
    `);
    await runner.query('create index account_absence_days on account_absence (to_on, from_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table account_absence');
  }
}
