import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttendance1764000000050 implements MigrationInterface {
  readonly name = 'CreateAttendance1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attendance (
        id varchar(26) not null primary key,
        meeting_id varchar(26) not null,
        seat_id varchar(26) not null,
        account_id varchar(26) not null,
        seat_role varchar(10) not null check (seat_role in ('MEMBER', 'DEPUTY')),
        present_from varchar(5) not null,
        present_to varchar(5),
        recorded_at varchar(24) not null,
        recorded_by varchar(26) not null,
        foreign key (meeting_id) references meeting (id),
        foreign key (seat_id) references seat (id),
        foreign key (account_id) references account (id)
      )
    `);
    await runner.query(`
      create index attendance_meeting on attendance (meeting_id, seat_id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attendance');
  }
}
