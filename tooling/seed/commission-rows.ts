import { addDays, type CalendarDate, exampleEmailOf, foldName, nrwAuthorities } from '@ersuchen/domain';
import { demoAccounts } from './accounts.ts';
import { blank } from './blank.ts';
import {
  authorityWriters,
  backgroundNames,
  type FunctionSeed,
  functionsByLogin,
  ORGANISATION,
  seatBodies,
} from './commission.ts';
import { at, type Random } from './random.ts';
import { rowId } from './row-id.ts';
import type { Row } from './tables.ts';

/** Whom and what the cases refer to, by the names that a seed uses. */
export interface Commission {
  readonly rows: {
    readonly authority: readonly Row<'authority'>[];
    readonly organisation: readonly Row<'organisation'>[];
    readonly account: readonly Row<'account'>[];
    readonly seat: readonly Row<'seat'>[];
    readonly account_function: readonly Row<'account_function'>[];
  };
  readonly organisationId: string;
  /** Throws on an unknown login. */
  accountId(login: string): string;
  authorityId(key: string): string;
  authorityName(key: string): string;
  /** Who writes for an authority: login and name. */
  writerOf(key: string): { readonly login: string; readonly name: string };
  seatId(number: number): string;
  holderOf(number: number, role: 'MEMBER' | 'DEPUTY'): string;
}

export interface CommissionOptions {
  readonly random: Random;
  readonly today: CalendarDate;
  /** Hash of the demo accounts' password. */
  readonly passwordHash: string;
}

/** Authorities, accounts, seats and functions: the same in every seed. */
export function commissionOf({ random, today, passwordHash }: CommissionOptions): Commission {
  const begun = addDays(today, -1100);
  const createdAt = `${begun}T08:00:00.000Z`;
  let sequence = 0;
  const id = () => {
    sequence += 1;
    return rowId(new Date(Date.parse(createdAt) + sequence * 1000).toISOString(), random);
  };
  const authorities = nrwAuthorities.map((authority) =>
    blank('authority', {
      id: id(),
      code: authority.key,
      name: authority.name,
      name_key: foldName(authority.name),
      kind: authority.kind,
      town: authority.town,
      email: exampleEmailOf(authority),
      active: 1,
      version: 1,
    }),
  );
  const organisationId = id();
  const seats = seatBodies.map((body, index) =>
    blank('seat', {
      id: id(),
      number: index + 1,
      nominating_body: body,
      voting: 1,
      valid_from: begun,
    }),
  );
  const authorityId = found(authorities.map((row) => [String(row.code), String(row.id)]));
  const people = peopleOf(authorities.map((row) => String(row.code)));
  const accounts = people.map(({ login, name, demo }) =>
    blank('account', {
      id: id(),
      login,
      name,
      email: `${login}@ersuchen.example`,
      password_hash: demo ? passwordHash : null,
      failed_sign_ins: 0,
      is_demo: demo ? 1 : 0,
      created_at: createdAt,
      version: 1,
    }),
  );
  const accountId = found(accounts.map((row) => [String(row.login), String(row.id)]));
  const seatId = found(seats.map((row) => [String(row.number), String(row.id)]));
  const functions = people.flatMap(({ login, functions: held }) =>
    held.map((each) =>
      blank('account_function', {
        id: id(),
        account_id: accountId(login),
        actor_function: each.fn,
        authority_id: each.authority ? authorityId(each.authority) : null,
        seat_id: each.seat ? seatId(String(each.seat)) : null,
        seat_role: each.seatRole ?? null,
        organisation_id: each.organisation ? organisationId : null,
        valid_from: begun,
        valid_to: each.seat ? addDays(today, 420) : null,
      }),
    ),
  );
  const nameOf = found(authorities.map((row) => [String(row.code), String(row.name)]));
  return {
    rows: {
      authority: authorities,
      organisation: [{ id: organisationId, name: ORGANISATION }],
      account: accounts,
      seat: seats,
      account_function: functions,
    },
    organisationId,
    accountId,
    authorityId,
    authorityName: nameOf,
    writerOf: (key) => writerOf(people, key),
    seatId: (number) => seatId(String(number)),
    holderOf: (number, role) => {
      const holder = people.find((person) =>
        person.functions.some((each) => each.seat === number && each.seatRole === role),
      );
      return accountId(holder?.login ?? '');
    },
  };
}

interface SeededPerson {
  readonly login: string;
  readonly name: string;
  readonly demo: boolean;
  readonly functions: readonly FunctionSeed[];
}

/** Demo accounts first: the sign-in page shows them in the order of their ids. */
function peopleOf(authorityKeys: readonly string[]): readonly SeededPerson[] {
  const demo = demoAccounts.map(({ login, name }) => ({
    login,
    name,
    demo: true,
    functions: functionsByLogin[login] ?? [],
  }));
  const background = Object.entries(backgroundNames).map(([login, name]) => ({
    login,
    name,
    demo: false,
    functions: functionsByLogin[login] ?? [],
  }));
  const served = new Set(
    [...demo, ...background].flatMap((person) => person.functions.map((each) => each.authority)),
  );
  const writers = authorityKeys
    .filter((key) => !served.has(key))
    .map((key, index) => ({
      login: `behoerde-${key}`,
      name: at(authorityWriters, index),
      demo: false,
      functions: [{ fn: 'AUTHORITY', authority: key }] as const,
    }));
  return [...demo, ...background, ...writers];
}

function writerOf(people: readonly SeededPerson[], key: string): SeededPerson {
  const writer = people.find((person) => person.functions.some((each) => each.authority === key));
  if (!writer) throw new Error(`nobody writes for ${key}`);
  return writer;
}

function found(entries: readonly (readonly [string, string])[]): (key: string) => string {
  const known = new Map(entries);
  return (key) => {
    const value = known.get(key);
    if (value === undefined) throw new Error(`unknown: ${key}`);
    return value;
  };
}
