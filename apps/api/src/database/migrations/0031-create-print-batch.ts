import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePrintBatch1764000000031 implements MigrationInterface {
  readonly name = 'CreatePrintBatch1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table print_batch (
        id varchar(26) not null primary key,
        print_day varchar(10) not null,
        number int not null,
        letters int not null,
        made_at varchar(24) not null,
        made_by varchar(26) not null,
        pages int,
        bytes int,
        sha256 varchar(64),
        posted_at varchar(24),
        posted_by varchar(26),
        constraint print_batch_day unique (print_day, number)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table print_batch');
  }
}
