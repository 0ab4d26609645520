import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = { next_on: 'varchar(10)', next_kind: 'varchar(30)' } as const;
const INDEXES = {
  hardship_case_next: '(next_on, id)',
  hardship_case_caseworker_next: '(caseworker_id, next_on, id)',
} as const;

/** On which day somebody has to look at a case again, and for what: kept with the case, so that lists are ordered by it. */
export class FindNextDate1764000000096 implements MigrationInterface {
  readonly name = 'FindNextDate1764000000096';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`alter table hardship_case add column ${column} ${type}`);
    for (const [index, columns] of Object.entries(INDEXES))
      await runner.query(`create index ${index} on hardship_case ${columns}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const on = runner.dataSource.options.type === 'mysql' ? ' on hardship_case' : '';
    // A server needs an index that begins with the foreign key as long as the key is there.
    if (on) await runner.query('create index hardship_case_caseworker_key on hardship_case (caseworker_id)');
    for (const index of Object.keys(INDEXES)) await runner.query(`drop index ${index}${on}`);
    for (const column of Object.keys(COLUMNS))
      await runner.query(`alter table hardship_case drop column ${column}`);
  }
}
