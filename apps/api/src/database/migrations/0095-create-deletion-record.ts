import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The protocol of a deletion: what was deleted when by whom, without anything about persons. */
export class CreateDeletionRecord1764000000095 implements MigrationInterface {
  readonly name = 'CreateDeletionRecord1764000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deletion_record (
        id varchar(26) not null primary key,
        subject_id varchar(26) not null,
        kind varchar(10) not null check (kind in ('CASE', 'DRAFT')),
        file_number varchar(30),
        retention_class varchar(20),
        deleted_at varchar(24) not null,
        deleted_by varchar(26) not null,
        reason text,
        row_counts text not null
      )
    `);
    await runner.query('create index deletion_record_time on deletion_record (deleted_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table deletion_record');
  }
}
