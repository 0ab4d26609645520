import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateItemMinutes1764000000054 implements MigrationInterface {
  readonly name = 'CreateItemMinutes1764000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_minutes (
        item_id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        case_id varchar(26) not null,
        version int not null default 1,
        body mediumtext not null,
        request_reasons mediumtext not null,
        hints mediumtext not null,
        recommendation mediumtext not null,
        changed_at varchar(24) not null,
        changed_by varchar(26) not null,
        foreign key (item_id) references agenda_item (id),
        foreign key (meeting_id) references meeting (id),
        foreign key (case_id) references hardship_case (id)
      )
    `);
    await runner.query(`
      create index item_minutes_meeting on item_minutes (meeting_id, case_id)
    `);
    await runner.query(`
      create index item_minutes_case on item_minutes (case_id, meeting_id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table item_minutes');
  }
}
