import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatementExtension1764000000084 implements MigrationInterface {
  readonly name = 'CreateStatementExtension1764000000084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statement_extension (
        id varchar(26) not null primary key,
        statement_id varchar(26) not null,
        state varchar(10) not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
        old_due_on varchar(10) not null,
        wished_on varchar(10),
        reason text,
        asked_by varchar(26),
        asked_at varchar(24),
        new_due_on varchar(10),
        answer text,
        decided_by varchar(26),
        decided_at varchar(24),
        foreign key (statement_id) references statement (id)
      )
    `);
    await runner.query(`
      create index statement_extension_round on statement_extension (statement_id, state)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table statement_extension');
  }
}
