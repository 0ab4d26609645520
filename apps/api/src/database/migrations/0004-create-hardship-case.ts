import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHardshipCase1764000000004 implements MigrationInterface {
  readonly name = 'CreateHardshipCase1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hardship_case (
        id varchar(26) not null primary key,
        state varchar(20) not null check (state in ('DRAFT', 'RECEIVED', 'COMPLETION', 'PRE_CHECK', 'NOT_ACCEPTED', 'ACCEPTED',
          'STATEMENT_REQUESTED', 'READY', 'ON_AGENDA', 'POSTPONED', 'DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'CLOSED',
          'WITHDRAWN', 'SETTLED', 'ARCHIVED', 'DELETED')),
        state_since varchar(10) not null,
        version int not null default 1,
        file_number varchar(30),
        channel varchar(20) not null,
        received_at varchar(24),
        received_on varchar(10),
        lead_name varchar(250) not null,
        name_key varchar(120) not null,
        person_count int not null default 0,
        authority_id varchar(26),
        caseworker_id varchar(26),
        applicant_account_id varchar(26),
        representative_account_id varchar(26),
        organisation_id varchar(26),
        representation varchar(30) not null default 'NONE',
        representative_name varchar(200),
        representative_address varchar(300),
        mandate_on varchar(10),
        mandate_revoked_on varchar(10),
        removal_on varchar(10),
        removal_fixed_on varchar(10),
        in_detention int not null default 0,
        illness_claimed int not null default 0,
        release_on varchar(10),
        link_group varchar(26),
        previous_case_id varchar(26),
        completion_due_on varchar(10),
        case_note mediumtext,
        proposal varchar(20),
        proposal_reason text,
        proposed_by varchar(26),
        proposed_at varchar(24),
        pre_check_result varchar(20),
        pre_check_body varchar(20),
        pre_check_on varchar(10),
        pre_check_ground text,
        pre_check_by varchar(26),
        decided_on varchar(10),
        decided_meeting_id varchar(26),
        closing_released_at varchar(24),
        created_at varchar(24) not null,
        created_by varchar(26) not null,
        foreign key (authority_id) references authority (id),
        foreign key (caseworker_id) references account (id),
        foreign key (applicant_account_id) references account (id),
        foreign key (representative_account_id) references account (id),
        foreign key (organisation_id) references organisation (id),
        foreign key (previous_case_id) references hardship_case (id),
        constraint hardship_case_file_number unique (file_number)
      )
    `);
    await runner.query(`
      create index hardship_case_received on hardship_case (received_on, id)
    `);
    await runner.query(`
      create index hardship_case_state_received on hardship_case (state, received_on, id)
    `);
    await runner.query(`
      create index hardship_case_state_since on hardship_case (state, state_since, id)
    `);
    await runner.query(`
      create index hardship_case_waiting on hardship_case (state_since, id)
    `);
    await runner.query(`
      create index hardship_case_name on hardship_case (name_key, id)
    `);
    await runner.query(`
      create index hardship_case_state_name on hardship_case (state, name_key, id)
    `);
    await runner.query(`
      create index hardship_case_authority_received on hardship_case (authority_id, received_on, id)
    `);
    await runner.query(`
      create index hardship_case_report on hardship_case (received_on, state, authority_id, person_count)
    `);
    await runner.query(`
      create index hardship_case_link on hardship_case (link_group)
    `);
    await runner.query(`
      create table file_number_counter (
        file_year int not null primary key,
        last_number int not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_number_counter');
    await runner.query('drop table hardship_case');
  }
}
