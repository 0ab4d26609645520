import { aCase, anAuthority } from '../case-kit.ts';
import type { Client } from '../client.ts';
import type { Arguments } from '../hostile-inputs.ts';
import { aMeeting, put, seatsOf } from '../meeting-kit.ts';
import type { TestApi } from '../test-api.ts';

/** By mutation: who may call it, and arguments that it accepts. A call is made once; each has records of its own. */
export type Calls = Readonly<Record<string, readonly [Client, Arguments]>>;

/** Accounts and records that calls are made with. Today is Monday, 2 March 2026. */
export async function callKit(api: TestApi) {
  const { database } = api;
  // The kit numbers its cases itself.
  await database.transaction((tx) =>
    tx.run('insert into file_number_counter (file_year, last_number) values (2026, 500)'),
  );
  const authorityId = await anAuthority(database);
  const office = await api.as('OFFICE');
  const chair = await api.as('CHAIR');
  const applicant = await api.as('APPLICANT');
  const authority = await api.as('AUTHORITY', { authorityId });
  const member = await api.as('SEAT');
  const seats = await seatsOf(database, 5);
  const seen = async (story = aCase().inState('PRE_CHECK')) => {
    const { id, version, ...rest } = await story.of(authorityId).create(database);
    return { id, caseId: id, version, ...rest };
  };
  const asked = () => seen(aCase().inState('STATEMENT_REQUESTED').withStatement('REQUESTED'));
  const meeting = async (cases = 0) => {
    const planned = await aMeeting(office);
    const ready = await Promise.all(
      Array.from({ length: cases }, () => aCase().ready().of(authorityId).create(database)),
    );
    const { id, version, items } = await put(
      office,
      planned,
      ready.map((each) => each.id),
    );
    return { id, meetingId: id, version, itemId: items[0]?.id };
  };
  const key = (name: string) => ({ idempotencyKey: `the key of ${name}` });
  return {
    api,
    database,
    authorityId,
    office,
    chair,
    applicant,
    authority,
    member,
    seats,
    seen,
    asked,
    meeting,
    key,
  };
}

export type CallKit = Awaited<ReturnType<typeof callKit>>;
