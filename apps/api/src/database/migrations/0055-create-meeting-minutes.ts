import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMeetingMinutes1764000000055 implements MigrationInterface {
  readonly name = 'CreateMeetingMinutes1764000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_minutes (
        meeting_id varchar(26) not null primary key,
        version int not null default 1,
        body mediumtext not null,
        opened_at varchar(24) not null,
        concluded_at varchar(24),
        changed_at varchar(24) not null,
        changed_by varchar(26) not null,
        locked_at varchar(24),
        locked_by varchar(26),
        approved_at varchar(24),
        approved_by varchar(26),
        approved_meeting_id varchar(26),
        foreign key (meeting_id) references meeting (id),
        foreign key (approved_meeting_id) references meeting (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_minutes');
  }
}
