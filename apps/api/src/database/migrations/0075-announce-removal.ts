import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the application itself says of a near removal. */
export class AnnounceRemoval1764000000075 implements MigrationInterface {
  readonly name = 'AnnounceRemoval1764000000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table hardship_case add column removal_imminent int not null default 0`);
    await runner.query(`alter table hardship_case add column removal_announced_on varchar(10)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hardship_case drop column removal_announced_on');
    await runner.query('alter table hardship_case drop column removal_imminent');
  }
}
