import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The daily run acts with an account of its own: disabled, without password and function, so nobody signs in with it. */
export class AddSystemAccount1764000000091 implements MigrationInterface {
  readonly name = 'AddSystemAccount1764000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into account (id, login, name, disabled_at, created_at)
      values ('00000000000000000000SYSTEM', 'system', 'Täglicher Lauf', '2025-11-24T00:00:00.000Z', '2025-11-24T00:00:00.000Z')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from account where id = '00000000000000000000SYSTEM'`);
  }
}
