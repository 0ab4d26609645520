import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import type { Client } from './client.ts';

export interface BuiltSeat {
  readonly seatId: string;
  readonly memberId: string;
  readonly deputyId: string;
}

/** Seats 1 to `count`, each with a member and a deputy in office since 2025 and until the given day. */
export async function seatsOf(
  database: Database,
  count = 9,
  until: string | null = null,
): Promise<readonly BuiltSeat[]> {
  const seats: BuiltSeat[] = [];
  await database.transaction(async (tx) => {
    for (let number = 1; number <= count; number += 1) {
      const seat = { seatId: newId(), memberId: newId(), deputyId: newId() };
      await tx.run('insert into seat (id, number, nominating_body, valid_from) values (?, ?, ?, ?)', [
        seat.seatId,
        number,
        `Stelle ${number}`,
        '2025-01-01',
      ]);
      for (const [id, role] of [
        [seat.memberId, 'MEMBER'],
        [seat.deputyId, 'DEPUTY'],
      ] as const) {
        await tx.run('insert into account (id, login, name, created_at) values (?, ?, ?, ?)', [
          id,
          id.toLowerCase(),
          `${role} ${number}`,
          '2025-01-01T00:00:00.000Z',
        ]);
        await tx.run(
          `insert into account_function (id, account_id, actor_function, seat_id, seat_role, valid_from, valid_to)
           values (?, ?, 'SEAT', ?, ?, '2025-01-01', ?)`,
          [newId(), id, seat.seatId, role, until],
        );
      }
      seats.push(seat);
    }
  });
  return seats;
}

/** As much of a meeting as most tests look at. */
const MEETING = `id version kind state meetsOn startsAt place minutesAvailable agendaState agendaVersion
  hasUnpublishedChanges itemCount minutesPlanned
  items { id position section minutes overrideReason publishedVersion case { id state } }`;

export interface SeenMeeting {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly meetsOn: string;
  readonly agendaState: string;
  readonly agendaVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly itemCount: number;
  readonly minutesPlanned: number;
  readonly items: readonly {
    readonly id: string;
    readonly position: number;
    readonly section: string;
    readonly minutes: number;
    readonly overrideReason: string | null;
    readonly publishedVersion: number | null;
    readonly case: { readonly id: string; readonly state: string };
  }[];
  /** Of a refusal. */
  readonly code?: string;
  readonly message?: string;
  readonly currentVersion?: number;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

const REFUSALS = `... on ActionRefused { code message } ... on InputInvalid { fields { path code } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;

const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!',
  meetingId: 'ID!',
  version: 'Int!',
  input: 'MeetingInput!',
  idempotencyKey: 'String!',
  seatId: 'ID!',
  accountId: 'ID!',
  absenceReason: 'String',
  caseId: 'ID!',
  itemId: 'ID!',
  section: 'String',
  position: 'Int',
  minutes: 'Int!',
  reason: 'String',
  overrideReason: 'String',
  note: 'String',
};

/** Sends one of the mutations that answer a meeting; the variables tell the arguments. */
export async function change(client: Client, mutation: string, variables: object): Promise<SeenMeeting> {
  const names = Object.keys(variables);
  const declared = names.map(
    (name) => `$${name}: ${name === 'position' && mutation === 'moveAgendaItem' ? 'Int!' : TYPES[name]}`,
  );
  const text = `mutation (${declared.join(', ')}) { ${mutation}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
    __typename ... on Meeting { ${MEETING} } ${REFUSALS} } }`;
  const data = await client.ask<Record<string, SeenMeeting>>(text, variables);
  const answer = data[mutation];
  if (!answer) throw new Error(`no answer to ${mutation}`);
  return answer;
}

export const someMeeting = {
  kind: 'COMMISSION',
  meetsOn: '2026-04-15',
  startsAt: '10:00',
  minutesAvailable: 240,
  place: 'Düsseldorf, Raum 1.02',
};

/** A meeting that is planned well ahead, through the API. */
export const aMeeting = (client: Client, words: Partial<typeof someMeeting> = {}): Promise<SeenMeeting> =>
  change(client, 'planMeeting', { input: { ...someMeeting, ...words }, idempotencyKey: newId() });

/** Puts cases on, one after the other; answers the meeting after the last. */
export async function put(
  client: Client,
  meeting: SeenMeeting,
  caseIds: readonly string[],
  words: object = {},
): Promise<SeenMeeting> {
  let seen = meeting;
  for (const caseId of caseIds) {
    seen = await change(client, 'putOnAgenda', {
      meetingId: seen.id,
      version: seen.version,
      caseId,
      ...words,
    });
  }
  return seen;
}

export const publish = (
  client: Client,
  { id, version }: Pick<SeenMeeting, 'id' | 'version'>,
  idempotencyKey: string = newId(),
): Promise<SeenMeeting> => change(client, 'publishAgenda', { meetingId: id, version, idempotencyKey });
