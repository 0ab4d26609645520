import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The authorities that were competent for a case before the present one. */
export class CreateFormerAuthority1764000000072 implements MigrationInterface {
  readonly name = 'CreateFormerAuthority1764000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table former_authority (
        case_id varchar(26) not null,
        ended_seq int not null,
        authority_id varchar(26) not null,
        ended_at varchar(24) not null,
        primary key (case_id, ended_seq),
        foreign key (case_id) references hardship_case (id),
        foreign key (authority_id) references authority (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_authority');
  }
}
