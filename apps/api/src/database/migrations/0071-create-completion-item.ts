import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office asked the party to hand in later, item by item. */
export class CreateCompletionItem1764000000071 implements MigrationInterface {
  readonly name = 'CreateCompletionItem1764000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table completion_item (
        id varchar(26) not null primary key,
        case_id varchar(26) not null,
        position int not null,
        kind varchar(10),
        description varchar(500) not null,
        requested_at varchar(24) not null,
        requested_by varchar(26) not null,
        arrived_on varchar(10),
        given_up_on varchar(10),
        document_id varchar(26),
        foreign key (case_id) references hardship_case (id),
        foreign key (document_id) references document (id),
        constraint completion_item_position unique (case_id, position)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table completion_item');
  }
}
