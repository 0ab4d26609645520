import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `id, occasion, letter, recipient, recipient_id, case_id, meeting_id, due_on, created_at, attempts,
  next_attempt_at, leased_until, sent_at`;

const COMMON = `
        id varchar(26) not null primary key,
        occasion varchar(120) not null,
        letter varchar(40) not null,
        recipient varchar(20) not null,
        recipient_id varchar(26),
        case_id varchar(26),
        meeting_id varchar(26),
        due_on varchar(10) not null,
        created_at varchar(24) not null,
        attempts int not null default 0,
        next_attempt_at varchar(24),
        leased_until varchar(24),
        sent_at varchar(24),`;

const CONSTRAINTS = `
        foreign key (case_id) references hardship_case (id),
        foreign key (meeting_id) references meeting (id),
        constraint outbox_occasion unique (occasion)`;

/** The states of a letter are a check of the table, which not every engine can change: the table is made anew. */
export class SignLetters1764000000030 implements MigrationInterface {
  readonly name = 'SignLetters1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_next (${COMMON}
        state varchar(20) not null
          check (state in ('TO_SIGN', 'DUE', 'SENDING', 'PRINT', 'SENT', 'FAILED', 'WITHHELD')),
        released_at varchar(24),
        released_on varchar(10),
        released_by varchar(26),
        withheld_at varchar(24),
        withheld_by varchar(26),
        withheld_reason text,
        leased_by varchar(26),
        way varchar(20),
        problem varchar(60),
        print_batch_id varchar(26),${CONSTRAINTS}
      )
    `);
    await runner.query(`
      insert into outbox_next (${COLUMNS}, state, released_at, released_on)
      select ${COLUMNS}, case when state = 'DUE' then 'TO_SIGN' else state end,
        case when state = 'DUE' then null else created_at end, case when state = 'DUE' then null else due_on end
      from outbox
    `);
    await replaced(runner);
    await runner.query('create index outbox_state on outbox (state, created_at, id)');
    await runner.query('create index outbox_batch on outbox (print_batch_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_next (${COMMON}
        state varchar(20) not null check (state in ('DUE', 'SENDING', 'SENT', 'FAILED')),${CONSTRAINTS}
      )
    `);
    await runner.query(`
      insert into outbox_next (${COLUMNS}, state)
      select ${COLUMNS}, case state when 'TO_SIGN' then 'DUE' when 'PRINT' then 'DUE' when 'WITHHELD' then 'FAILED'
        else state end
      from outbox
    `);
    await replaced(runner);
    await runner.query('create index outbox_state on outbox (state, due_on)');
  }
}

async function replaced(runner: QueryRunner): Promise<void> {
  const isServer = runner.connection.options.type === 'mysql';
  if (isServer) await runner.query('set foreign_key_checks = 0');
  await runner.query('drop table outbox');
  await runner.query('alter table outbox_next rename to outbox');
  if (isServer) await runner.query('set foreign_key_checks = 1');
  await runner.query('create index outbox_case on outbox (case_id, created_at)');
}
