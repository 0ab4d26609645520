import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the office registered a case: since then the authority knows of it. */
export class RegisterCase1764000000070 implements MigrationInterface {
  readonly name = 'RegisterCase1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table hardship_case add column registered_at varchar(24)`);
    await runner.query(
      `update hardship_case set registered_at = coalesce((select min(e.happened_at) from case_event e where e.case_id = hardship_case.id and e.action = 'register'), received_at) where authority_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hardship_case drop column registered_at');
  }
}
