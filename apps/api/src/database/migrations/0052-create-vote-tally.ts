import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes on one question about one person, or about the item; never who voted how. A corrected tally stays, voided. */
export class CreateVoteTally1764000000052 implements MigrationInterface {
  readonly name = 'CreateVoteTally1764000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vote_tally (
        id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        item_id varchar(26) not null,
        case_id varchar(26) not null,
        person_id varchar(26),
        question varchar(20) not null check (question in ('REQUEST', 'RECOMMENDATION', 'POSTPONE')),
        yes_votes int not null,
        no_votes int not null,
        abstentions int not null,
        present int not null,
        seats int not null,
        carried int not null check (carried in (0, 1)),
        rule_pack varchar(10) not null,
        rule_version varchar(20) not null,
        voted_at varchar(5) not null,
        recorded_at varchar(24) not null,
        recorded_by varchar(26) not null,
        voided_at varchar(24),
        voided_by varchar(26),
        void_reason text,
        foreign key (meeting_id) references meeting (id),
        foreign key (item_id) references agenda_item (id),
        foreign key (case_id) references hardship_case (id),
        foreign key (person_id) references person (id)
      )
    `);
    await runner.query(`
      create index vote_tally_item on vote_tally (item_id, recorded_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table vote_tally');
  }
}
