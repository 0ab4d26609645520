import { beforeAll, describe, expect, it } from 'vitest';
import { anApplication } from './application-kit.ts';
import type { Client } from './client.ts';
import { everythingOwn, rootFieldsOf, withoutIds } from './everything-own.ts';
import { aProcedure, type Outcome, type RunningProcedure } from './procedure.ts';
import { type TestApi, testApi } from './test-api.ts';

type Party = 'APPLICANT' | 'REPRESENTATIVE';

/** What the commission decides for the two persons, and what happens inside afterwards, by day. */
interface Story {
  readonly votes: readonly [Outcome, Outcome];
  readonly inside: Readonly<
    Record<string, (procedure: RunningProcedure, caseId: string) => Promise<unknown>>
  >;
}

const informed = (procedure: RunningProcedure, id: string) => procedure.inform(id);

/** The meeting is on 20 April, the release on 24 April, the last look two months later. */
const STORIES: Readonly<Record<string, Story>> = {
  'no request': { votes: ['NO_REQUEST', 'NO_REQUEST'], inside: { '2026-04-21': informed } },
  'a request, forwarded three weeks late and refused': {
    votes: ['REQUEST', 'REQUEST'],
    inside: {
      '2026-05-15': informed,
      '2026-05-22': (procedure, id) => procedure.intend(id, 'NOT_FOLLOW'),
      '2026-06-05': (procedure, id) => procedure.conclude(id, 'REFUSED'),
    },
  },
  'a request, forwarded before the release and followed': {
    votes: ['REQUEST', 'REQUEST'],
    inside: {
      '2026-04-21': informed,
      '2026-04-22': (procedure, id) => procedure.intend(id, 'FOLLOW'),
      '2026-04-23': (procedure, id) => procedure.conclude(id, 'GRANTED'),
    },
  },
  'a request that a departure settles later': {
    votes: ['REQUEST', 'REQUEST'],
    inside: { '2026-05-15': informed, '2026-06-10': (procedure, id) => procedure.settle(id) },
  },
  'a recommendation': {
    votes: ['RECOMMENDATION', 'NO_REQUEST'],
    inside: { '2026-05-15': informed },
  },
  'a request for one of the family': {
    votes: ['NO_REQUEST', 'REQUEST'],
    inside: { '2026-05-15': informed, '2026-05-22': (procedure, id) => procedure.intend(id, 'FOLLOW') },
  },
};

const LOOKS = [
  '2026-04-20',
  '2026-04-21',
  '2026-04-22',
  '2026-04-23',
  '2026-04-24',
  '2026-04-27',
  '2026-05-15',
  '2026-05-22',
  '2026-06-05',
  '2026-06-10',
  '2026-06-24',
];
const MAILBOX = 'party@example.org';
const RELEASED_ON = '2026-04-24';

/** Everything that a party may try; what it tries is the same in every story. Each mutation of the schema is named. */
const ATTEMPTS: Readonly<Record<string, (caseId: string, personId: string) => object>> = {
  changeOwnAddress: (id) => ({
    id,
    address: { street: 'Neue Straße', houseNumber: '1', postcode: '44787', town: 'Bochum' },
  }),
  discardDraft: (id) => ({ id, version: 1 }),
  reapply: (id) => ({ id, newFacts: 'Ein Arbeitsvertrag.', idempotencyKey: 'again' }),
  revokeOwnConsent: (id, personId) => ({ id, personIds: [personId] }),
  revokeOwnMandate: (id) => ({ id }),
  saveApplication: (id) => ({ id, version: 1, input: anApplication() }),
  startApplication: () => ({ input: anApplication(), idempotencyKey: 'one more' }),
  submitApplication: (id) => ({ id, version: 1, idempotencyKey: 'submitted' }),
  supplyDocuments: (id) => ({
    id,
    documents: [{ kind: 'D13', title: 'Bescheid' }],
    idempotencyKey: 'documents',
  }),
  withdrawApplication: (id) => ({ id, personIds: null }),
};

interface Played {
  /** What the party can get on each day. */
  readonly days: Readonly<Record<string, unknown>>;
  /** What the party gets for trying everything at the end, and what it can get then. */
  readonly attempts: Readonly<Record<string, unknown>>;
}

/** Plays one story on a database of its own, so that file numbers and days are the same in all of them. */
async function play(story: Story, party: Party, attemptsOn: string): Promise<Played> {
  const api = await testApi();
  try {
    const procedure = await aProcedure(api);
    const client = await api.as(party);
    await api.database.transaction((tx) =>
      tx.run('update account set email = ? where id = ?', [MAILBOX, client.accountId]),
    );
    const caseId = await applied(procedure, client, party);
    await procedure.ready(caseId, '2026-03-30');
    await procedure.at('2026-03-10');
    const meetingId = await procedure.plan('2026-04-20');
    await procedure.publish(meetingId, [caseId]);
    const days: Record<string, unknown> = {};
    let attempts: Record<string, unknown> = {};
    for (const day of LOOKS) {
      await procedure.at(day);
      if (day === LOOKS[0]) await procedure.hold(meetingId, { [caseId]: story.votes });
      // Trying everything ends in a withdrawal; nothing happens inside any more.
      if (day <= attemptsOn) await story.inside[day]?.(procedure, caseId);
      if (day === RELEASED_ON) await procedure.release(meetingId);
      await procedure.send();
      days[day] = {
        seen: await everythingOwn(client, party, caseId),
        // Those of one day leave side by side.
        mails: procedure.mails
          .filter(({ to }) => to === MAILBOX)
          .map((mail) => JSON.stringify(mail))
          .sort(),
      };
      if (day === attemptsOn) attempts = await tried(api, procedure, client, party, caseId);
    }
    return { days, attempts };
  } finally {
    await api.stop();
  }
}

function applied(procedure: RunningProcedure, client: Client, party: Party): Promise<string> {
  const mandate = {
    representation: 'LAWYER',
    representativeName: 'Kanzlei Weber',
    representativeAddress: 'Ring 1, 44787 Bochum',
    mandateOn: procedure.api.clock.today(),
  };
  return procedure.apply(client, 2, party === 'REPRESENTATIVE' ? mandate : {});
}

async function tried(api: TestApi, { acts }: RunningProcedure, client: Client, party: Party, caseId: string) {
  const [person] = await api.database.rows<{ id: string }>(
    'select id from person where case_id = ? order by position limit 1',
    [caseId],
  );
  const answers: Record<string, unknown> = {};
  for (const [name, args] of Object.entries(ATTEMPTS)) {
    answers[name] = withoutIds(await acts.try(client, name, args(caseId, person?.id ?? '')));
    answers[`${name}, and then`] = await everythingOwn(client, party, caseId);
  }
  return answers;
}

describe.each(['APPLICANT', 'REPRESENTATIVE'] as const)('what the %s can get', (party) => {
  it('is tried with every mutation that the schema has for them', () => {
    const names = rootFieldsOf(party, 'getMutationType').map(({ name }) => name);
    const known = [...Object.keys(ATTEMPTS), 'signOut', 'switchFunction', 'revokeSession'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  describe.each([
    ['two months after the release', '2026-06-24'],
    ['between the decision and the release', '2026-04-23'],
  ])('when everything is tried %s', (_when, attemptsOn) => {
    let usual: Played;
    beforeAll(async () => {
      usual = await play(STORIES['no request'] as Story, party, attemptsOn);
    }, 60_000);

    it('shows the end on the day of the release and not before, with one letter and one mail', () => {
      const on = (day: string) => JSON.stringify(usual.days[day]);
      const count = (day: string, what: RegExp) => on(day).match(what)?.length ?? 0;
      if (attemptsOn > RELEASED_ON) {
        expect(on('2026-04-23')).toContain('"status":"IN_REVIEW"');
        expect(on('2026-04-24')).toContain('"status":"ENDED"');
        expect(count('2026-04-24', /"hash"/g)).toBe(count('2026-04-23', /"hash"/g) + 1);
        expect(count('2026-06-24', /sentAt/g)).toBe(count('2026-04-23', /sentAt/g) + 1);
      }
      expect(count('2026-04-20', /"hash"/g)).toBeGreaterThan(1);
    });

    it.each(Object.keys(STORIES).filter((name) => name !== 'no request'))(
      'is the same for %s as for no request, on every day',
      async (name) => {
        const played = await play(STORIES[name] as Story, party, attemptsOn);
        for (const day of LOOKS) expect(played.days[day], day).toEqual(usual.days[day]);
        for (const what of Object.keys(usual.attempts))
          expect(played.attempts[what], what).toEqual(usual.attempts[what]);
      },
      60_000,
    );
  });
});
