import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a person lived before an address was changed. */
export class CreateFormerAddress1764000000074 implements MigrationInterface {
  readonly name = 'CreateFormerAddress1764000000074';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table former_address (
        person_id varchar(26) not null,
        position int not null,
        street varchar(150) not null,
        house_number varchar(20) not null,
        address_addition varchar(150) not null,
        postcode varchar(10) not null,
        town varchar(100) not null,
        changed_at varchar(24) not null,
        changed_by varchar(26) not null,
        actor_function varchar(20) not null,
        primary key (person_id, position),
        foreign key (person_id) references person (id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_address');
  }
}
