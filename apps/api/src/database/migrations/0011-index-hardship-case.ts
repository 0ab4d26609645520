import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  hardship_case_caseworker_received: '(caseworker_id, received_on, id)',
  hardship_case_previous: '(previous_case_id)',
  hardship_case_removal: '(removal_on, state)',
  hardship_case_decided: '(decided_on, state, authority_id)',
} as const;

/** What a caseworker's list, a re-application, the removal alarm and the report of outcomes look for. */
export class IndexHardshipCase1764000000011 implements MigrationInterface {
  readonly name = 'IndexHardshipCase1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, columns] of Object.entries(INDEXES)) {
      await runner.query(`create index ${index} on hardship_case ${columns}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of Object.keys(INDEXES)) {
      const onTable = runner.dataSource.options.type === 'mysql' ? ' on hardship_case' : '';
      await runner.query(`drop index ${index}${onTable}`);
    }
  }
}
