import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMinutesRevision1764000000056 implements MigrationInterface {
  readonly name = 'CreateMinutesRevision1764000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table minutes_revision (
        id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        item_id varchar(26),
        part varchar(20) not null
          check (part in ('GENERAL', 'BODY', 'REQUEST_REASONS', 'HINTS', 'RECOMMENDATION')),
        old_text mediumtext not null,
        new_text mediumtext not null,
        reason text not null,
        revised_at varchar(24) not null,
        revised_by varchar(26) not null,
        foreign key (meeting_id) references meeting (id),
        foreign key (item_id) references agenda_item (id)
      )
    `);
    await runner.query(`
      create index minutes_revision_meeting on minutes_revision (meeting_id, revised_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table minutes_revision');
  }
}
