import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDispatchAttempt1764000000032 implements MigrationInterface {
  readonly name = 'CreateDispatchAttempt1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dispatch_attempt (
        id varchar(26) not null primary key,
        outbox_id varchar(26) not null,
        attempt int not null,
        way varchar(20),
        began_at varchar(24) not null,
        ended_at varchar(24),
        result varchar(20) not null,
        problem varchar(60)
      )
    `);
    await runner.query('create index dispatch_attempt_outbox on dispatch_attempt (outbox_id)');
    await runner.query('create index dispatch_attempt_way on dispatch_attempt (way, began_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table dispatch_attempt');
  }
}
