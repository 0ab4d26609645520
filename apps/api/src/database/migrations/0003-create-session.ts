import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSession1764000000003 implements MigrationInterface {
  readonly name = 'CreateSession1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        token_hash varchar(64) not null primary key,
        id varchar(26) not null,
        account_id varchar(26) not null,
        account_function_id varchar(26),
        created_at varchar(24) not null,
        last_seen_at varchar(24) not null,
        expires_at varchar(24) not null,
        revoked_at varchar(24),
        user_agent varchar(200),
        foreign key (account_id) references account (id),
        foreign key (account_function_id) references account_function (id),
        constraint session_id unique (id)
      )
    `);
    await runner.query(`
      create index session_account on session (account_id)
    `);
    await runner.query(`
      create table idempotency_key (
        account_id varchar(26) not null,
        request_key varchar(100) not null,
        body_hash varchar(64) not null,
        result_id varchar(26) not null,
        created_at varchar(24) not null,
        primary key (account_id, request_key)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
    await runner.query('drop table session');
  }
}
