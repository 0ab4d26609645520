import { newId } from '../database/id.ts';
import { aCase, type BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { aMeeting, type BuiltSeat, publish, put, seatsOf } from './meeting-kit.ts';
import type { TestApi } from './test-api.ts';

const REFUSALS = `... on ActionRefused { code message } ... on InputInvalid { fields { path code } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;

const ROOM = `id version state closingsReleasedAt seatCount quorum seatsPresent quorate casesDecided
  attendance { id seatId accountId role presentFrom presentTo counts }
  items { id position fileNumber open { caseId version caseState leadName result resultReason nextMeeting { id meetsOn }
    present voting quorate majority persons { id name state }
    tallies { id personId question yes no abstain present seats majority carried ruleVersion votedAt voidedAt voidReason }
    recusals { accountId kind reason } record { version body requestReasons hints recommendation }
    availableActions { action enabled refusals { code } } } }
  minutes { state version body openedAt concludedAt lockedAt approvedAt approvedOn
    revisions { itemId part oldText newText reason revisedBy } }
  availableActions { action enabled refusals { code } }`;

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
export type Answer = Record<string, any>;

const MEETING_AND_VERSION = '$meetingId: ID!, $version: Int!';
const ITEM = '$meetingId: ID!, $itemId: ID!, $version: Int!';
const RECUSAL = `${MEETING_AND_VERSION}, $caseId: ID!, $accountId: ID!, $reason: String!`;
const ARGUMENTS = {
  openMeeting: MEETING_AND_VERSION,
  recordArrivals: `${MEETING_AND_VERSION}, $arrivals: [ArrivalInput!]!, $at: String`,
  changeAttendance: `${MEETING_AND_VERSION}, $attendanceId: ID!, $presentFrom: String, $presentTo: String`,
  recordOutcome: `${ITEM}, $input: OutcomeInput!`,
  decideCase: ITEM,
  postponeItem: `${ITEM}, $input: PostponementInput!`,
  concludeMeeting: MEETING_AND_VERSION,
  writeItemMinutes: `${ITEM}, $input: ItemTextsInput!`,
  writeGeneralMinutes: `${MEETING_AND_VERSION}, $body: String!`,
  lockMinutes: MEETING_AND_VERSION,
  reviseMinutes: `${MEETING_AND_VERSION}, $input: RevisionInput!`,
  approveMinutes: `${MEETING_AND_VERSION}, $atMeetingId: ID!`,
} as const;
const ON_THE_MEETING = {
  recordRecusal: RECUSAL,
  undoRecusal: RECUSAL,
  releaseClosings: `${MEETING_AND_VERSION}, $idempotencyKey: String!`,
} as const;

/** Calls a mutation that answers the room, or why not. */
export const inRoom = (client: Client, name: keyof typeof ARGUMENTS, variables: object): Promise<Answer> =>
  call(client, name, ARGUMENTS[name], `... on Deliberation { ${ROOM} }`, variables);

/** Calls a mutation that answers the meeting, or why not. */
export const onMeeting = (
  client: Client,
  name: keyof typeof ON_THE_MEETING,
  variables: object,
): Promise<Answer> =>
  call(
    client,
    name,
    ON_THE_MEETING[name],
    '... on Meeting { id version state closingsReleasedAt casesDecided items { case { id } } }',
    variables,
  );

async function call(client: Client, name: string, args: string, view: string, variables: object) {
  const names = [...args.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`);
  const text = `mutation (${args}) { answer: ${name}(${names.join(', ')}) { __typename ${view} ${REFUSALS} } }`;
  return (await client.ask<{ answer: Answer }>(text, variables)).answer;
}

export const roomOf = async (client: Client, meetingId: string): Promise<Answer> => {
  const text = `query ($id: ID!) { room: deliberation(meetingId: $id) { ${ROOM} } }`;
  const { room } = await client.ask<{ room: Answer | null }>(text, { id: meetingId });
  if (!room) throw new Error('no such meeting');
  return room;
};

/** A meeting of nine seats on 15 April 2026 with these cases on its published agenda. */
export interface Held {
  readonly meetingId: string;
  readonly cases: readonly BuiltCase[];
  readonly seats: readonly BuiltSeat[];
  readonly chair: Client;
  readonly keeper: Client;
  readonly office: Client;
}

const MEETING_DAY = '2026-04-15';
/** 10:00 in Düsseldorf. */
export const MEETING_TIME = '2026-04-15T08:00:00.000Z';

export interface Wanted {
  /** Persons of each case. */
  readonly cases?: readonly number[];
  readonly authorityId: string;
  readonly seats: readonly BuiltSeat[];
  readonly meetsOn?: string;
}

/** Planned and published six weeks ahead; the clock then stands at the meeting's beginning. */
export async function anInvitedMeeting(
  api: TestApi,
  { cases = [1], authorityId, seats, meetsOn = MEETING_DAY }: Wanted,
): Promise<Held> {
  api.clock.set('2026-03-02T09:00:00.000Z');
  const planner = await api.as('OFFICE');
  const built: BuiltCase[] = [];
  for (const persons of cases)
    built.push(await aCase().ready().withPersons(persons).of(authorityId).create(api.database));
  const planned = await put(
    planner,
    await aMeeting(planner, { meetsOn }),
    built.map(({ id }) => id),
  );
  const { id: meetingId } = await publish(planner, planned);
  api.clock.set(`${meetsOn}T08:00:00.000Z`);
  const [chair, keeper, office] = [
    await api.as('CHAIR'),
    await api.as('MINUTES_KEEPER'),
    await api.as('OFFICE'),
  ];
  return { meetingId, cases: built, seats, chair, keeper, office };
}

/** As `anInvitedMeeting`, opened, with the members of the first `present` seats in the room. */
export async function aMeetingInSession(
  api: TestApi,
  wanted: Wanted & { readonly present?: number },
): Promise<Held> {
  const held = await anInvitedMeeting(api, wanted);
  const { version } = await roomOf(held.chair, held.meetingId);
  const opened = await inRoom(held.chair, 'openMeeting', { meetingId: held.meetingId, version });
  await arrive(held, opened.version, held.seats.slice(0, wanted.present ?? 9));
  return held;
}

export const arrive = (
  { chair, meetingId }: Held,
  version: number,
  seats: readonly BuiltSeat[],
  more: object = {},
): Promise<Answer> =>
  inRoom(chair, 'recordArrivals', {
    meetingId,
    version,
    arrivals: seats.map(({ seatId, memberId }) => ({ seatId, accountId: memberId })),
    ...more,
  });

export const nineSeats = (api: TestApi): Promise<readonly BuiltSeat[]> => seatsOf(api.database, 9);

export const tally = (yes: number, no = 0, abstain = 0) => ({ yes, no, abstain });

/** The item of the meeting's agenda at this place, from 0, as the client sees it now. */
export async function itemAt({ meetingId, keeper }: Held, place = 0, client = keeper): Promise<Answer> {
  const room = await roomOf(client, meetingId);
  const { id, open } = room.items[place];
  return { meetingId, itemId: id, version: open?.version ?? 1, open };
}

const seen = ({ meetingId, itemId, version }: Answer) => ({ meetingId, itemId, version });

export async function vote(held: Held, place: number, person: number, input: object, client = held.keeper) {
  const item = await itemAt(held, place);
  const personId = held.cases[place]?.personIds[person];
  return inRoom(client, 'recordOutcome', { ...seen(item), input: { personId, ...input } });
}

export async function writeReasons(held: Held, place: number, texts: object = {}): Promise<Answer> {
  const item = await itemAt(held, place);
  const { version, ...record } = item.open.record;
  return inRoom(held.keeper, 'writeItemMinutes', {
    ...seen(item),
    version,
    input: { ...record, requestReasons: 'Die Familie ist verwurzelt.', ...texts },
  });
}

export async function decide(held: Held, place: number, client = held.keeper): Promise<Answer> {
  return inRoom(client, 'decideCase', seen(await itemAt(held, place)));
}

/** Every person of every case gets this outcome, the cases are decided, the meeting is closed. */
export async function decideAll(held: Held, outcomes: readonly ('REQUEST' | 'NO_REQUEST')[]): Promise<void> {
  for (const [place, built] of held.cases.entries()) {
    for (const [person] of built.personIds.entries())
      await vote(held, place, person, { request: tally(outcomes[place] === 'REQUEST' ? 9 : 0) });
    if (outcomes[place] === 'REQUEST') await writeReasons(held, place);
    await decide(held, place);
  }
  const { version } = await roomOf(held.keeper, held.meetingId);
  await inRoom(held.keeper, 'concludeMeeting', { meetingId: held.meetingId, version });
}

export const release = async (held: Held, idempotencyKey: string = newId(), client = held.office) => {
  const { version } = await roomOf(held.keeper, held.meetingId);
  return onMeeting(client, 'releaseClosings', { meetingId: held.meetingId, version, idempotencyKey });
};
