import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLetterTemplate1764000000022 implements MigrationInterface {
  readonly name = 'CreateLetterTemplate1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_template (
        letter varchar(40) not null,
        template_version int not null,
        body text not null,
        changed_by varchar(26) not null,
        changed_at varchar(24) not null,
        primary key (letter, template_version),
        foreign key (changed_by) references account (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_template');
  }
}
