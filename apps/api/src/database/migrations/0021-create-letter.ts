import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLetter1764000000021 implements MigrationInterface {
  readonly name = 'CreateLetter1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter (
        id varchar(26) not null primary key,
        case_id varchar(26),
        meeting_id varchar(26),
        letter varchar(40) not null,
        recipient varchar(20) not null,
        recipient_name varchar(250) not null,
        recipient_address text not null,
        subject varchar(200) not null,
        template_version int not null,
        sha256 varchar(64) not null,
        bytes int not null,
        pages int not null,
        storage_key varchar(120) not null,
        made_at varchar(24) not null,
        foreign key (id) references outbox (id),
        foreign key (case_id) references hardship_case (id),
        foreign key (meeting_id) references meeting (id)
      )
    `);
    await runner.query(`
      create index letter_case on letter (case_id, made_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter');
  }
}
