import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finding is proposed by one person and decided by another; it names the documents it rests on. */
export class DecideFinding1764000000081 implements MigrationInterface {
  readonly name = 'DecideFinding1764000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding add column document_ids text');
    await runner.query('alter table finding add column decided_by varchar(26)');
    await runner.query('alter table finding add column decided_at varchar(24)');
    await runner.query('alter table finding add column decision_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['document_ids', 'decided_by', 'decided_at', 'decision_reason'])
      await runner.query(`alter table finding drop column ${column}`);
  }
}
