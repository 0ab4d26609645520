import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, change, publish, put, type SeenMeeting, seatsOf } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const order = (meeting: SeenMeeting, names: Record<string, string>) =>
  meeting.items.map((item) => `${item.position} ${names[item.case.id]}`);

describe('building an agenda', () => {
  it('goes from an empty meeting to a published agenda and its Nachtrag', async () => {
    const { database } = api;
    await seatsOf(database);
    const bochum = await anAuthority(database);
    const ready = (receivedOn: string) => aCase().ready().of(bochum).receivedOn(receivedOn).withPersons(2);
    const old = await ready('2025-06-02').create(database);
    const young = await ready('2026-01-12').create(database);
    const alarm = await ready('2026-02-02').with({ removalOn: '2026-05-04' }).create(database);
    const late = await ready('2026-02-09').create(database);
    const names = { [old.id]: 'old', [young.id]: 'young', [alarm.id]: 'alarm', [late.id]: 'late' };

    const planned = await aMeeting(office);
    expect(planned).toMatchObject({
      __typename: 'Meeting',
      state: 'PLANNED',
      agendaState: 'DRAFT',
      itemCount: 0,
    });

    const full = await put(office, planned, [young.id, old.id, alarm.id]);
    expect(order(full, names)).toEqual(['1 alarm', '2 young', '3 old']);
    expect(full.items.map(({ section }) => section)).toEqual([
      'URGENT',
      'FIRST_DELIBERATION',
      'FIRST_DELIBERATION',
    ]);
    expect(full).toMatchObject({ minutesPlanned: 45, hasUnpublishedChanges: true });
    expect(full.items.map((item) => item.case.state)).toEqual(['READY', 'READY', 'READY']);

    const oldest = full.items[2];
    const moved = await change(office, 'moveAgendaItem', {
      meetingId: full.id,
      version: full.version,
      itemId: oldest?.id,
      position: 1,
      section: 'URGENT',
    });
    expect(order(moved, names)).toEqual(['1 old', '2 alarm', '3 young']);
    const longer = await change(office, 'changeItemDuration', {
      meetingId: moved.id,
      version: moved.version,
      itemId: oldest?.id,
      minutes: 40,
    });
    expect(longer.minutesPlanned).toBe(70);

    const published = await publish(office, longer);
    expect(published).toMatchObject({
      state: 'INVITED',
      agendaState: 'PUBLISHED',
      agendaVersion: 1,
      hasUnpublishedChanges: false,
    });
    expect(published.items.map((item) => item.case.state)).toEqual(['ON_AGENDA', 'ON_AGENDA', 'ON_AGENDA']);
    expect(published.items.map((item) => item.publishedVersion)).toEqual([1, 1, 1]);

    const without = await change(office, 'takeOffAgenda', {
      meetingId: published.id,
      version: published.version,
      itemId: published.items[1]?.id,
      reason: 'Der Rückführungstermin wurde aufgehoben.',
    });
    expect(order(without, names)).toEqual(['1 old', '2 young']);
    const withLate = await put(office, without, [late.id]);
    expect(withLate).toMatchObject({
      agendaState: 'PUBLISHED',
      agendaVersion: 1,
      hasUnpublishedChanges: true,
    });

    const nachtrag = await publish(office, withLate);
    expect(nachtrag).toMatchObject({ state: 'INVITED', agendaVersion: 2, hasUnpublishedChanges: false });
    expect(nachtrag.items.map((item) => item.publishedVersion)).toEqual([1, 1, 2]);
    const { meeting } = await office.ask<{
      meeting: { publications: { version: number; items: { caseId: string }[] }[] };
    }>('query ($id: ID!) { meeting(id: $id) { publications { version items { caseId } } } }', {
      id: nachtrag.id,
    });
    expect(
      meeting.publications.map(({ version, items }) => [version, items.map(({ caseId }) => names[caseId])]),
    ).toEqual([
      [1, ['old', 'alarm', 'young']],
      [2, ['old', 'young', 'late']],
    ]);
    const { officeCase } = await office.ask<{ officeCase: { state: string; events: object[] } }>(
      'query ($id: ID!) { officeCase(id: $id) { state events { action toState reason } } }',
      { id: alarm.id },
    );
    expect(officeCase.state).toBe('READY');
    expect(officeCase.events.slice(1)).toEqual([
      { action: 'publishOnAgenda', toState: 'ON_AGENDA', reason: null },
      { action: 'takeOffAgenda', toState: 'READY', reason: 'Der Rückführungstermin wurde aufgehoben.' },
    ]);
  });
});
