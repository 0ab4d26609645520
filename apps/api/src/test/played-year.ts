import { type ActorFunction, addDays, sameOrNextWorkingDay } from '@ersuchen/domain';
import { closeWithoutRequest } from '../after-decision/commands/close-without-request.ts';
import { forwardRequest } from '../after-decision/commands/forward-request.ts';
import type { ApplicationGraphInput } from '../applications/application.input.ts';
import { typedApplication } from '../applications/application.input.ts';
import { startApplication } from '../applications/commands/start-application.ts';
import { submitApplication } from '../applications/commands/submit-application.ts';
import { acceptCase } from '../cases/commands/accept-case.ts';
import { notAcceptCase } from '../cases/commands/not-accept-case.ts';
import { prepareAcceptance } from '../cases/commands/prepare-acceptance.ts';
import { registerCase } from '../cases/commands/register-case.ts';
import { writeCaseNote } from '../cases/commands/write-case-note.ts';
import type { SignedInContext } from '../context.ts';
import { concludeMeeting } from '../deliberation/commands/conclude-meeting.ts';
import { decideCase } from '../deliberation/commands/decide-case.ts';
import { openMeeting } from '../deliberation/commands/open-meeting.ts';
import { recordArrivals } from '../deliberation/commands/record-arrivals.ts';
import { recordOutcome } from '../deliberation/commands/record-outcome.ts';
import { withdrawOwn } from '../endings/commands/withdraw.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.ts';
import { publishAgenda } from '../meetings/commands/publish-agenda.ts';
import { putOnAgenda } from '../meetings/commands/put-on-agenda.ts';
import { releaseClosings } from '../meetings/commands/release-closings.ts';
import { writeItemMinutes } from '../minutes/commands/write-item-minutes.ts';
import { requestStatement } from '../statements/commands/request-statement.ts';
import { submitStatement } from '../statements/commands/submit-statement.ts';
import { holidaysFrom } from '../tasks/holidays.ts';
import { anApplication, aPerson } from './application-kit.ts';
import { anAuthority } from './case-kit.ts';
import { type BuiltSeat, seatsOf } from './meeting-kit.ts';
import type { TestApi } from './test-api.ts';

export type Fate = 'REQUEST' | 'NO_REQUEST' | 'WITHDRAWN' | 'NOT_ACCEPTED' | 'ACCEPTED' | 'PRE_CHECK';

/** An application with what becomes of it. */
export interface PlayedCase {
  readonly receivedOn: string;
  readonly persons: number;
  readonly fate: Fate;
  /** Days after the receipt; for those who withdraw. */
  readonly withdrawsAfter?: number;
}

interface Known extends PlayedCase {
  id: string;
}

interface Session {
  readonly meetsOn: string;
  readonly cases: Known[];
  id: string;
}

type Step = readonly [day: string, act: () => Promise<unknown>];

/** Days before a meeting on which its agenda is published; a case is ready four weeks after its receipt. */
const PUBLISHED_BEFORE = 20;
const READY_AFTER = 27;
const isDecided = ({ fate }: PlayedCase) => fate === 'REQUEST' || fate === 'NO_REQUEST';

/** Plays cases and meetings through the commands, day by day: nothing is inserted but accounts, seats and an authority. */
export async function playYear(
  api: TestApi,
  cases: readonly PlayedCase[],
  meetings: readonly string[],
): Promise<void> {
  const actors = await actorsOf(api);
  const sessions = meetings.map((meetsOn): Session => ({ meetsOn, cases: [], id: '' }));
  const steps: Step[] = cases.flatMap((played) => {
    const known: Known = { ...played, id: '' };
    if (isDecided(known)) sessionFor(known, sessions).cases.push(known);
    return stepsOfCase(api, actors, known);
  });
  steps.push(...sessions.flatMap((session) => stepsOfSession(api, actors, session)));
  for (const [day, act] of steps.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))) {
    api.clock.set(`${day}T09:00:00.000Z`);
    await act();
  }
}

function sessionFor({ receivedOn }: PlayedCase, sessions: readonly Session[]): Session {
  const found = sessions.find(
    ({ meetsOn }) => addDays(meetsOn, -PUBLISHED_BEFORE) > addDays(receivedOn, READY_AFTER),
  );
  if (!found) throw new Error(`no meeting for a case of ${receivedOn}`);
  return found;
}

interface Actors {
  readonly authorityId: string;
  readonly seats: readonly BuiltSeat[];
  readonly as: Readonly<Record<'APPLICANT' | 'OFFICE' | 'CHAIR' | 'AUTHORITY', SignedInContext>>;
}

async function actorsOf(api: TestApi): Promise<Actors> {
  const authorityId = await anAuthority(api.database);
  const seats = await seatsOf(api.database, 9);
  await api.database.transaction(async (tx) => {
    await tx.run(`update seat set valid_from = '2010-01-01'`);
    await tx.run(`update account_function set valid_from = '2010-01-01'`);
    tx.record({ clock: api.clock, actor: null }, { action: 'test' });
  });
  const acting = async (fn: ActorFunction): Promise<SignedInContext> => {
    const of = fn === 'AUTHORITY' ? { authorityId } : {};
    const { accountId } = await api.as(fn, of);
    await api.database.transaction(async (tx) => {
      await tx.run(`update account_function set valid_from = '2010-01-01' where account_id = ?`, [accountId]);
      tx.record({ clock: api.clock, actor: null }, { action: 'test' });
    });
    return {
      ...api.application,
      actor: {
        accountId,
        accountName: fn,
        fn,
        authorityId: of.authorityId ?? null,
        seatId: null,
        organisationId: null,
      },
      sessionId: '',
      language: 'de',
      address: '',
      userAgent: '',
      setSessionCookie: () => undefined,
    };
  };
  const as = {
    APPLICANT: await acting('APPLICANT'),
    OFFICE: await acting('OFFICE'),
    CHAIR: await acting('CHAIR'),
    AUTHORITY: await acting('AUTHORITY'),
  };
  return { authorityId, seats, as };
}

let keys = 0;
const key = () => `year-${++keys}`;

async function seen(api: TestApi, table: 'hardship_case' | 'meeting', id: string) {
  const [row] = await api.database.rows<{ version: number }>(`select version from ${table} where id = ?`, [
    id,
  ]);
  return { id, version: row?.version ?? 0 };
}

function stepsOfCase(api: TestApi, { as, authorityId }: Actors, known: Known): Step[] {
  const { receivedOn, persons, fate } = known;
  const at = (days: number, act: (now: { id: string; version: number }) => Promise<unknown>): Step => [
    addDays(receivedOn, days),
    async () => act(await seen(api, 'hardship_case', known.id)),
  ];
  const input = anApplication({
    persons: Array.from({ length: persons }, (_, index) =>
      aPerson({
        consentOn: '2010-01-02',
        ...(index === 0 ? {} : { relation: 'SPOUSE', firstNames: `Laila ${index}` }),
      }),
    ),
  }) as unknown as ApplicationGraphInput;
  const decision = (day: string) => ({ body: 'CHAIR', decidedOn: day, ground: 'Nach Beratung.' }) as const;
  const propose = (proposal: 'ACCEPT' | 'NOT_ACCEPT') =>
    at(4, (now) => prepareAcceptance(as.OFFICE, now, { proposal, reason: 'Nach Prüfung.' }));
  const arrives: Step[] = [
    [
      receivedOn,
      async () => {
        known.id = await startApplication(as.APPLICANT, typedApplication(input), key());
        const { version } = await seen(api, 'hardship_case', known.id);
        await submitApplication(as.APPLICANT, known.id, version, key());
      },
    ],
    at(1, (now) => registerCase(as.OFFICE, now, authorityId)),
  ];
  if (fate === 'PRE_CHECK') return arrives;
  if (fate === 'WITHDRAWN')
    return [...arrives, at(known.withdrawsAfter ?? 20, () => withdrawOwn(as.APPLICANT, known.id, null))];
  if (fate === 'NOT_ACCEPTED')
    return [
      ...arrives,
      propose('NOT_ACCEPT'),
      at(5, (now) => notAcceptCase(as.CHAIR, now, null, decision(addDays(receivedOn, 5)))),
    ];
  const accepted = [
    ...arrives,
    propose('ACCEPT'),
    at(5, (now) => acceptCase(as.CHAIR, now, decision(addDays(receivedOn, 5)))),
  ];
  if (fate === 'ACCEPTED') return accepted;
  return [
    ...accepted,
    at(6, (now) =>
      requestStatement(as.OFFICE, now, {
        dueOn: sameOrNextWorkingDay(addDays(receivedOn, 40), holidaysFrom(receivedOn)),
        questions: ['IDENTITY'],
        releasedDocumentIds: [],
      }),
    ),
    at(24, async () => {
      const [round] = await api.database.rows<{ id: string; version: number }>(
        `select id, version from statement where case_id = ? and state = 'REQUESTED'`,
        [known.id],
      );
      const answer = { body: 'Aus Sicht der Behörde spricht nichts dagegen.', signer: 'Frau Weber' };
      await submitStatement(as.AUTHORITY, round ?? { id: '', version: 0 }, answer, key());
    }),
    at(25, (now) => writeCaseNote(as.OFFICE, now, 'Vermerk für die Kommission.')),
  ];
}

const YES = { yes: 9, no: 0, abstain: 0 };
const NO = { yes: 0, no: 9, abstain: 0 };

function stepsOfSession(api: TestApi, { as, seats }: Actors, session: Session): Step[] {
  if (session.cases.length === 0) return [];
  const { meetsOn, cases } = session;
  const meeting = () => seen(api, 'meeting', session.id);
  const file = (id: string) => seen(api, 'hardship_case', id);
  return [
    [
      addDays(meetsOn, -PUBLISHED_BEFORE),
      async () => {
        const plan = {
          kind: 'COMMISSION',
          meetsOn,
          startsAt: '09:00',
          minutesAvailable: 600,
          place: 'Saal',
        } as const;
        session.id = await planMeeting(as.OFFICE, plan, key());
        for (const { id } of cases)
          await putOnAgenda(as.OFFICE, await meeting(), {
            caseId: id,
            section: null,
            position: null,
            overrideReason: null,
          });
        await publishAgenda(as.OFFICE, await meeting(), { note: null, key: key() });
      },
    ],
    [
      meetsOn,
      async () => {
        await openMeeting(as.CHAIR, await meeting());
        const arrivals = seats.map(({ seatId, memberId }) => ({ seatId, accountId: memberId }));
        await recordArrivals(as.CHAIR, await meeting(), { arrivals, at: null });
        for (const { id, fate } of cases) await deliberate(api, as.CHAIR, session.id, id, fate === 'REQUEST');
        await concludeMeeting(as.CHAIR, await meeting());
      },
    ],
    [
      addDays(meetsOn, 2),
      async () => {
        for (const { id, fate } of cases)
          if (fate === 'REQUEST')
            await forwardRequest(as.OFFICE, await file(id), { remarks: null, recommendation: null });
          else await closeWithoutRequest(as.OFFICE, await file(id), null);
      },
    ],
    [addDays(meetsOn, 5), async () => releaseClosings(as.OFFICE, await meeting(), key())],
  ];
}

async function deliberate(
  api: TestApi,
  chair: SignedInContext,
  meetingId: string,
  caseId: string,
  isRequest: boolean,
): Promise<void> {
  const [item] = await api.database.rows<{ id: string }>(
    'select id from agenda_item where meeting_id = ? and case_id = ?',
    [meetingId, caseId],
  );
  const itemId = item?.id ?? '';
  const now = async () => ({
    meetingId,
    itemId,
    version: (await seen(api, 'hardship_case', caseId)).version,
  });
  const persons = await api.database.rows<{ id: string }>(
    `select id from person where case_id = ? and state = 'PENDING' order by position`,
    [caseId],
  );
  for (const { id: personId } of persons)
    await recordOutcome(chair, await now(), {
      personId,
      request: isRequest ? YES : NO,
      recommendation: null,
      at: null,
      reason: null,
    });
  if (isRequest) {
    const texts = { body: '', requestReasons: 'Die Familie ist verwurzelt.', hints: '', recommendation: '' };
    await writeItemMinutes(chair, { meetingId, itemId, version: 0, ...texts });
  }
  await decideCase(chair, await now());
}
