import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDispatchChoice1764000000033 implements MigrationInterface {
  readonly name = 'CreateDispatchChoice1764000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dispatch_choice (
        recipient varchar(20) not null primary key,
        way varchar(20) not null check (way in ('EMAIL_NOTICE', 'EMAIL_WITH_LETTER', 'PRINT')),
        chosen_at varchar(24) not null,
        chosen_by varchar(26) not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table dispatch_choice');
  }
}
