import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePerson1764000000005 implements MigrationInterface {
  readonly name = 'CreatePerson1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        position int not null,
        state varchar(20) not null check (state in ('PENDING', 'EXCLUDED', 'REQUEST', 'NO_REQUEST', 'RECOMMENDATION', 'WITHDRAWN', 'SETTLED')),
        surname varchar(120) not null,
        first_names varchar(120) not null,
        birth_name varchar(120) not null default '',
        name_key varchar(120) not null,
        birth_date varchar(10) not null,
        birth_place varchar(120) not null,
        birth_country varchar(3),
        sex varchar(20),
        relation varchar(30) not null,
        marital_status varchar(30),
        first_nationality varchar(3) not null,
        nationalities varchar(60) not null,
        street varchar(150) not null default '',
        house_number varchar(20) not null default '',
        address_addition varchar(150) not null default '',
        postcode varchar(10) not null default '',
        town varchar(100) not null default '',
        phone varchar(50) not null default '',
        email varchar(254) not null default '',
        ethnicity_or_religion varchar(200) not null default '',
        entered_on varchar(10),
        asylum_applied_on varchar(10),
        pending_procedures text,
        residence_document varchar(30),
        identity_clarified varchar(10),
        passport varchar(20),
        illness_claimed int not null default 0,
        azr_number varchar(30),
        bamf_number varchar(30),
        authority_file_number varchar(50),
        consent_on varchar(10),
        consent_by varchar(200),
        outcome_on varchar(10),
        settlement_reason varchar(40),
        intent varchar(30),
        intent_on varchar(10),
        intent_reasons text,
        final_decision varchar(30),
        final_on varchar(10),
        final_conditions text,
        foreign key (case_id) references hardship_case (id),
        constraint person_position unique (case_id, position)
      )
    `);
    await runner.query(`
      create index person_name on person (name_key, case_id)
    `);
    await runner.query(`
      create index person_outcome on person (outcome_on, state)
    `);
    await runner.query(`
      create table person_alias (
        person_id varchar(26) not null,
        position int not null,
        kind varchar(20) not null check (kind in ('ALIAS', 'SPELLING')),
        surname varchar(120) not null,
        first_names varchar(120) not null,
        name_key varchar(120) not null,
        primary key (person_id, position),
        foreign key (person_id) references person (id)
      )
    `);
    await runner.query(`
      create index person_alias_name on person_alias (name_key, person_id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_alias');
    await runner.query('drop table person');
  }
}
