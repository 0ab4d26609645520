import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMeeting1764000000009 implements MigrationInterface {
  readonly name = 'CreateMeeting1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (
        id varchar(26) not null primary key,
        version int not null default 1,
        kind varchar(20) not null check (kind in ('COMMISSION', 'PRE_EXAMINATION')),
        state varchar(20) not null check (state in ('PLANNED', 'INVITED', 'IN_SESSION', 'HELD', 'CANCELLED')),
        meets_on varchar(10) not null,
        starts_at varchar(5) not null,
        minutes_available int not null,
        place varchar(200) not null,
        agenda_state varchar(20) not null check (agenda_state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
        agenda_version int not null default 0,
        minutes_state varchar(20) not null check (minutes_state in ('DRAFT', 'LOCKED', 'APPROVED')),
        closings_released_at varchar(24),
        created_at varchar(24) not null,
        created_by varchar(26) not null
      )
    `);
    await runner.query(`
      create index meeting_day on meeting (meets_on, id)
    `);
    await runner.query(`
      create table paper_recipient (
        meeting_id varchar(26) not null,
        seat_id varchar(26) not null,
        account_id varchar(26) not null,
        seat_role varchar(10) not null check (seat_role in ('MEMBER', 'DEPUTY')),
        absence_reason varchar(300),
        primary key (meeting_id, seat_id),
        foreign key (meeting_id) references meeting (id),
        foreign key (seat_id) references seat (id),
        foreign key (account_id) references account (id)
      )
    `);
    await runner.query(`
      create table agenda_item (
        id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        case_id varchar(26) not null,
        section varchar(30) not null,
        position int not null,
        minutes int not null,
        override_reason text,
        overridden_by varchar(26),
        added_by varchar(26) not null,
        added_at varchar(24) not null,
        published_version int,
        foreign key (meeting_id) references meeting (id),
        foreign key (case_id) references hardship_case (id),
        constraint agenda_item_case unique (meeting_id, case_id)
      )
    `);
    await runner.query(`
      create index agenda_item_order on agenda_item (meeting_id, position)
    `);
    await runner.query(`
      create index agenda_item_of_case on agenda_item (case_id)
    `);
    await runner.query(`
      create table agenda_publication (
        meeting_id varchar(26) not null,
        agenda_version int not null,
        published_at varchar(24) not null,
        published_by varchar(26) not null,
        note text,
        items mediumtext not null,
        primary key (meeting_id, agenda_version),
        foreign key (meeting_id) references meeting (id),
        foreign key (published_by) references account (id)
      )
    `);
    await runner.query(`
      create table paper_release (
        account_id varchar(26) not null,
        case_id varchar(26) not null,
        meeting_id varchar(26) not null,
        released_at varchar(24) not null,
        closed_at varchar(24),
        primary key (account_id, case_id, meeting_id),
        foreign key (account_id) references account (id),
        foreign key (case_id) references hardship_case (id),
        foreign key (meeting_id) references meeting (id)
      )
    `);
    await runner.query(`
      create index paper_release_case on paper_release (case_id)
    `);
    await runner.query(`
      create table recusal (
        account_id varchar(26) not null,
        case_id varchar(26) not null,
        reason varchar(300) not null,
        recorded_at varchar(24) not null,
        recorded_by varchar(26) not null,
        primary key (account_id, case_id),
        foreign key (account_id) references account (id),
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query(`
      create table private_note (
        account_id varchar(26) not null,
        case_id varchar(26) not null,
        version int not null default 1,
        body mediumtext not null,
        changed_at varchar(24) not null,
        primary key (account_id, case_id),
        foreign key (account_id) references account (id),
        foreign key (case_id) references hardship_case (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table private_note');
    await runner.query('drop table recusal');
    await runner.query('drop table paper_release');
    await runner.query('drop table agenda_publication');
    await runner.query('drop table agenda_item');
    await runner.query('drop table paper_recipient');
    await runner.query('drop table meeting');
  }
}
