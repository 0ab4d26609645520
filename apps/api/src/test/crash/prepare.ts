import { aCase, anAuthority } from '../case-kit.ts';
import type { Client } from '../client.ts';
import { arrive, type Held, inRoom, itemAt, nineSeats, roomOf, tally, vote } from '../deliberation-kit.ts';
import { aMeeting, publish, put } from '../meeting-kit.ts';
import type { TestApi } from '../test-api.ts';
import { type Deed, decision, publication, submission } from './deeds.ts';
import { FIRST_NUMBER } from './invariants.ts';

const DAY_MS = 86_400_000;

/**
 * Deeds for so many lives of a server, which is started at the real time: two submissions, an agenda of two cases to
 * publish, a deliberated case to decide in each.
 */
export async function prepared(api: TestApi, rounds: number): Promise<readonly (readonly Deed[])[]> {
  const now = Date.now();
  const at = (days: number) => new Date(now + days * DAY_MS).toISOString();
  api.clock.set(at(-42));
  await api.database.transaction((tx) =>
    tx.run('insert into file_number_counter (file_year, last_number) values (?, ?)', [
      Number(at(0).slice(0, 4)),
      FIRST_NUMBER,
    ]),
  );
  const authorityId = await anAuthority(api.database);
  const seats = await nineSeats(api);
  const planner = await api.as('OFFICE');
  const today = at(0).slice(0, 10);
  const inSession: Held[] = [];
  const ready = () => aCase().ready().of(authorityId).create(api.database);
  const perMeeting = 10;
  for (let from = 0; from < rounds; from += perMeeting) {
    const cases = [];
    for (let n = from; n < Math.min(rounds, from + perMeeting); n += 1) cases.push(await ready());
    const planned = await put(
      planner,
      await aMeeting(planner, { meetsOn: today, minutesAvailable: 600 }),
      cases.map(({ id }) => id),
    );
    const { id: meetingId } = await publish(planner, planned, `publish ${planned.id}`);
    inSession.push({ meetingId, cases, seats, chair: planner, keeper: planner, office: planner });
  }
  api.clock.set(at(0));
  const office = await api.as('OFFICE');
  const chair = await api.as('CHAIR');
  const keeper = await api.as('MINUTES_KEEPER');
  const applicant = await api.as('APPLICANT');
  await api.database.transaction((tx) =>
    tx.run("update account set email = 'party@example.org' where id = ?", [applicant.accountId]),
  );
  const decisions: Deed[] = [];
  for (const invited of inSession) {
    const held = { ...invited, chair, keeper, office };
    for (const deliberated of await deliberate(held)) decisions.push(decision(api, keeper, deliberated));
  }
  const all: Deed[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const decide = decisions[round];
    all.push([
      submission(api, applicant, `${round} first`),
      await anAgenda(api, office, [await ready(), await ready()], at(30).slice(0, 10)),
      submission(api, applicant, `${round} second`),
      ...(decide ? [decide] : []),
    ]);
  }
  return all;
}

async function deliberate(held: Held) {
  const { version } = await roomOf(held.chair, held.meetingId);
  const opened = await inRoom(held.chair, 'openMeeting', { meetingId: held.meetingId, version });
  await arrive(held, opened.version, held.seats);
  const deliberated = [];
  for (const [place, { id: caseId }] of held.cases.entries()) {
    const voted = await vote(held, place, 0, { request: tally(0, 9) });
    if (voted.__typename !== 'Deliberation') throw new Error(JSON.stringify(voted).slice(0, 500));
    const { meetingId, itemId, version } = await itemAt(held, place);
    deliberated.push({ meetingId, itemId, caseId, version } as {
      meetingId: string;
      itemId: string;
      caseId: string;
      version: number;
    });
  }
  return deliberated;
}

async function anAgenda(
  api: TestApi,
  office: Client,
  cases: readonly { readonly id: string }[],
  meetsOn: string,
): Promise<Deed> {
  const planned = await aMeeting(office, { meetsOn });
  const { id, version } = await put(
    office,
    planned,
    cases.map((each) => each.id),
  );
  return publication(api, office, { id, version });
}
