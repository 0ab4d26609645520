import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority, type CaseStory } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, put, type SeenMeeting } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

interface Suggested {
  readonly __typename: string;
  readonly meeting: SeenMeeting;
  readonly added: readonly { caseId: string; fileNumber: string; reason: string }[];
  readonly leftOut: readonly { caseId: string; fileNumber: string; reason: string }[];
  readonly currentVersion?: number;
  readonly code?: string;
}
const suggest = async ({ id, version }: SeenMeeting, client = office): Promise<Suggested> =>
  (
    await client.ask<{ suggestAgenda: Suggested }>(
      `mutation ($id: ID!, $version: Int!) { suggestAgenda(meetingId: $id, version: $version) { __typename
        ... on AgendaSuggestion {
          meeting { id version minutesPlanned items { position section case { id } } }
          added { caseId fileNumber reason } leftOut { caseId fileNumber reason } }
        ... on Conflict { currentVersion } ... on ActionRefused { code } } }`,
      { id, version },
    )
  ).suggestAgenda;

describe('a suggested agenda', () => {
  it('takes ready cases within the time: urgent ones, then the oldest, linked ones side by side', async () => {
    const { database } = api;
    const names = new Map<string, string>();
    const make = async (name: string, story: CaseStory) => {
      const { id } = await story.of(bochum).create(database);
      names.set(id, name);
      return id;
    };
    const from = (day: string) => aCase().ready().receivedOn(day);
    await make(
      'asked',
      aCase().inState('STATEMENT_REQUESTED').withStatement('REQUESTED').receivedOn('2024-01-01'),
    );
    await make('without note', from('2024-02-01').with({ caseNote: null }));
    await make('brother', from('2026-02-01').with({ linkGroup: 'family' }));
    await make('oldest', from('2025-01-01'));
    await make('young', from('2026-01-20'));
    await make('postponed', from('2025-06-01').inState('POSTPONED'));
    await make('removal', from('2026-02-10').with({ removalOn: '2026-05-05', linkGroup: 'family' }));
    const elsewhere = await make('elsewhere', from('2024-03-01'));
    await put(office, await aMeeting(office), [elsewhere]);
    const already = await make('already', from('2024-04-01'));

    const meeting = await put(office, await aMeeting(office, { minutesAvailable: 75 }), [already]);
    const { meeting: filled, added, leftOut } = await suggest(meeting);
    expect(added.map(({ caseId, reason }) => [names.get(caseId), reason])).toEqual([
      ['removal', 'Rückführungstermin steht fest'],
      ['brother', 'Gehört zum Fall davor'],
      ['oldest', 'Wartet am längsten'],
      ['postponed', 'Wartet am längsten'],
    ]);
    expect(leftOut.map(({ caseId, reason }) => [names.get(caseId), reason])).toEqual([
      ['young', 'Keine Zeit mehr in dieser Sitzung'],
      ['without note', 'Noch nicht beratungsreif'],
      ['asked', 'Noch nicht beratungsreif'],
    ]);
    expect(added[0]?.fileNumber).toMatch(/^HFK-2026-/);
    expect(filled.items.map((item) => `${item.position} ${item.section} ${names.get(item.case.id)}`)).toEqual(
      [
        '1 URGENT removal',
        '2 URGENT brother',
        '3 FIRST_DELIBERATION already',
        '4 FIRST_DELIBERATION oldest',
        '5 RESUMED postponed',
      ],
    );
    expect(filled.minutesPlanned).toBe(75);
    expect((await suggest({ ...meeting, version: filled.version })).added).toEqual([]);
    expect(await suggest(meeting)).toMatchObject({
      __typename: 'Conflict',
      currentVersion: filled.version + 1,
    });
  });

  it('gives no case to two meetings that are filled at once', async () => {
    const { database } = api;
    for (let number = 0; number < 12; number += 1) await aCase().ready().of(bochum).create(database);
    const meetings = await Promise.all([1, 2, 3].map(() => aMeeting(office, { minutesAvailable: 60 })));
    const answers = await Promise.all(meetings.map((meeting) => suggest(meeting)));
    const added = answers.flatMap((answer) => answer.added.map(({ caseId }) => caseId));
    expect(added.length).toBeGreaterThan(0);
    expect(new Set(added).size).toBe(added.length);
  });

  it('is refused once the meeting has begun, and to members', async () => {
    const meeting = await aMeeting(office);
    await api.database.transaction((tx) =>
      tx.run("update meeting set state = 'IN_SESSION' where id = ?", [meeting.id]),
    );
    expect(await suggest(meeting)).toMatchObject({ __typename: 'ActionRefused', code: 'MEETING_STARTED' });
    await expect(suggest(meeting, await api.as('SEAT'))).rejects.toThrow('FORBIDDEN');
  });
});
