import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FillAuthorityInformed1764000000061 implements MigrationInterface {
  readonly name = 'FillAuthorityInformed1764000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update hardship_case set authority_informed_at = (select max(e.happened_at) from case_event e
        where e.case_id = hardship_case.id and e.action in ('forwardRequest', 'closeWithoutRequest'))
      where decided_on is not null
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update hardship_case set authority_informed_at = null
    `);
  }
}
