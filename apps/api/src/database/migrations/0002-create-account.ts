import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccount1764000000002 implements MigrationInterface {
  readonly name = 'CreateAccount1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id varchar(26) not null primary key,
        name varchar(200) not null
      )
    `);
    await runner.query(`
      create table account (
        id varchar(26) not null primary key,
        login varchar(100) not null,
        name varchar(200) not null,
        email varchar(254),
        password_hash varchar(255),
        failed_sign_ins int not null default 0,
        next_sign_in_at varchar(24),
        disabled_at varchar(24),
        is_demo int not null default 0,
        created_at varchar(24) not null,
        version int not null default 1,
        constraint account_login unique (login)
      )
    `);
    await runner.query(`
      create table seat (
        id varchar(26) not null primary key,
        number int not null,
        nominating_body varchar(200) not null,
        voting int not null default 1,
        valid_from varchar(10) not null,
        valid_to varchar(10),
        constraint seat_number unique (number, valid_from)
      )
    `);
    await runner.query(`
      create table account_function (
        id varchar(26) not null primary key,
        account_id varchar(26) not null,
        actor_function varchar(20) not null,
        authority_id varchar(26),
        seat_id varchar(26),
        seat_role varchar(10) check (seat_role is null or seat_role in ('MEMBER', 'DEPUTY')),
        organisation_id varchar(26),
        valid_from varchar(10) not null,
        valid_to varchar(10),
        foreign key (account_id) references account (id),
        foreign key (authority_id) references authority (id),
        foreign key (seat_id) references seat (id),
        foreign key (organisation_id) references organisation (id)
      )
    `);
    await runner.query(`
      create index account_function_account on account_function (account_id)
    `);
    await runner.query(`
      create index account_function_seat on account_function (seat_id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table account_function');
    await runner.query('drop table seat');
    await runner.query('drop table account');
    await runner.query('drop table organisation');
  }
}
