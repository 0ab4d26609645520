import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links seen from the other case. MySQL and MariaDB index every foreign key by themselves. */
export class IndexCaseLink1764000000079 implements MigrationInterface {
  readonly name = 'IndexCaseLink1764000000079';

  async up(runner: QueryRunner): Promise<void> {
    if (onServer(runner)) return;
    await runner.query('create index case_link_other on case_link (other_case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!onServer(runner)) await runner.query('drop index case_link_other');
  }
}

const onServer = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'mysql';
