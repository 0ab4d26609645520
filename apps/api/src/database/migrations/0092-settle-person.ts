import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  settlement_basis: 'varchar(120)',
  settlement_evidence: 'text',
  consent_revoked_on: 'varchar(10)',
} as const;

/** On which paragraph and evidence a person's part was settled, and when a consent was revoked. */
export class SettlePerson1764000000092 implements MigrationInterface {
  readonly name = 'SettlePerson1764000000092';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`alter table person add column ${column} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS)) await runner.query(`alter table person drop column ${column}`);
  }
}
