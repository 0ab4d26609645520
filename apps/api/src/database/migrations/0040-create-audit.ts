import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain of the change audit and its head: nothing is chained to 64 zeros. */
export class CreateAudit1764000000040 implements MigrationInterface {
  readonly name = 'CreateAudit1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        seq int not null primary key,
        happened_at varchar(24) not null,
        payload text not null,
        previous_hash varchar(64) not null,
        hash varchar(64) not null
      )
    `);
    await runner.query(`
      create table audit_head (
        id int not null primary key check (id = 1),
        seq int not null,
        hash varchar(64) not null
      )
    `);
    await runner.query(`insert into audit_head (id, seq, hash) values (1, 0, '${'0'.repeat(64)}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_head');
    await runner.query('drop table audit_entry');
  }
}
