import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERYWHERE = {
  hardship_case_removal: '(removal_on, state)',
  hardship_case_decided: '(decided_on, state, authority_id)',
} as const;

/** MySQL and MariaDB index every foreign key by themselves. */
const EMBEDDED = {
  ...EVERYWHERE,
  hardship_case_caseworker: '(caseworker_id, received_on, id)',
  hardship_case_previous: '(previous_case_id)',
} as const;

/** What the removal alarm, the report of outcomes, a caseworker's list and a re-application look for. */
export class IndexHardshipCase1764000000011 implements MigrationInterface {
  readonly name = 'IndexHardshipCase1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    const indexes = onServer(runner) ? EVERYWHERE : EMBEDDED;
    for (const [index, columns] of Object.entries(indexes)) {
      await runner.query(`create index ${index} on hardship_case ${columns}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const indexes = onServer(runner) ? EVERYWHERE : EMBEDDED;
    for (const index of Object.keys(indexes)) {
      await runner.query(`drop index ${index}${onServer(runner) ? ' on hardship_case' : ''}`);
    }
  }
}

const onServer = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'mysql';
