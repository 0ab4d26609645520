import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a departure is impossible, the built-in exception of § 5 (2) no. 1 HFKVO NRW. */
export class ExceptDeparture1764000000077 implements MigrationInterface {
  readonly name = 'ExceptDeparture1764000000077';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table person add column departure_impossible int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person drop column departure_impossible');
  }
}
