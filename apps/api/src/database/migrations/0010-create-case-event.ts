import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCaseEvent1764000000010 implements MigrationInterface {
  readonly name = 'CreateCaseEvent1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_event (
        case_id varchar(26) not null,
        seq int not null,
        action varchar(40) not null,
        from_state varchar(20) not null,
        to_state varchar(20) not null,
        happened_at varchar(24) not null,
        account_id varchar(26) not null,
        actor_function varchar(20) not null,
        reason text,
        detail varchar(500),
        primary key (case_id, seq),
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query(`
      create table outbox (
        id varchar(26) not null primary key,
        occasion varchar(120) not null,
        letter varchar(40) not null,
        recipient varchar(20) not null,
        recipient_id varchar(26),
        case_id varchar(26),
        meeting_id varchar(26),
        state varchar(20) not null check (state in ('DUE', 'SENDING', 'SENT', 'FAILED')),
        due_on varchar(10) not null,
        created_at varchar(24) not null,
        attempts int not null default 0,
        next_attempt_at varchar(24),
        leased_until varchar(24),
        sent_at varchar(24),
        foreign key (case_id) references hardship_case (id),
        foreign key (meeting_id) references meeting (id),
        constraint outbox_occasion unique (occasion)
      )
    `);
    await runner.query(`
      create index outbox_case on outbox (case_id, created_at)
    `);
    await runner.query(`
      create index outbox_state on outbox (state, due_on)
    `);
    await runner.query(`
      create table case_reading (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        account_id varchar(26) not null,
        actor_function varchar(20) not null,
        read_at varchar(24) not null
      )
    `);
    await runner.query(`
      create index case_reading_case on case_reading (case_id, read_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_reading');
    await runner.query('drop table outbox');
    await runner.query('drop table case_event');
  }
}
