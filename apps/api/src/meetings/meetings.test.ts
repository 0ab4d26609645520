import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, change, type SeenMeeting, someMeeting } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const plan = (input: object, idempotencyKey = newId()) =>
  change(office, 'planMeeting', { input: { ...someMeeting, ...input }, idempotencyKey });
const codes = ({ fields = [] }: SeenMeeting) => fields.map(({ path, code }) => `${path} ${code}`);

describe('planning a meeting', () => {
  it('begins a draft agenda, once for each key', async () => {
    const key = newId();
    const planned = await plan({ meetsOn: '15.04.2026' }, key);
    expect(planned).toMatchObject({
      state: 'PLANNED',
      agendaState: 'DRAFT',
      agendaVersion: 0,
      version: 1,
      items: [],
    });
    expect(planned.meetsOn).toBe('2026-04-15');
    expect((await plan({ meetsOn: '15.04.2026' }, key)).id).toBe(planned.id);
    expect(codes(await plan({ place: 'Köln' }, key))).toEqual(['idempotencyKey KEY_REUSED']);
  });

  it.each([
    [{ meetsOn: '' }, 'meetsOn REQUIRED'],
    [{ meetsOn: '30.02.2027' }, 'meetsOn DATE_IMPOSSIBLE'],
    [{ meetsOn: 'bald' }, 'meetsOn DATE_UNREADABLE'],
    [{ meetsOn: '2026-03-01' }, 'meetsOn DATE_TOO_EARLY'],
    [{ meetsOn: '2062-03-01' }, 'meetsOn DATE_TOO_LATE'],
    [{ startsAt: '25:00' }, 'startsAt TIME_UNREADABLE'],
    [{ minutesAvailable: 0 }, 'minutesAvailable NUMBER_OUT_OF_RANGE'],
    [{ minutesAvailable: 100_000 }, 'minutesAvailable NUMBER_OUT_OF_RANGE'],
    [{ place: ' ' }, 'place REQUIRED'],
    [{ place: 'x'.repeat(201) }, 'place TOO_LONG'],
  ])('refuses %j', async (input, code) => {
    expect(codes(await plan(input))).toEqual([code]);
  });

  it('is not open to members, authorities, applicants or supervision', async () => {
    for (const fn of [
      'SEAT',
      'AUTHORITY',
      'APPLICANT',
      'REPRESENTATIVE',
      'SUPERVISION',
      'MINUTES_KEEPER',
    ] as const) {
      const { errors } = await (await api.as(fn)).send(
        'mutation ($input: MeetingInput!) { planMeeting(input: $input, idempotencyKey: "k") { __typename } }',
        { input: someMeeting },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});

describe('changing a meeting', () => {
  it('takes the new day and refuses whoever saw an older version', async () => {
    const planned = await aMeeting(office);
    const input = { ...someMeeting, meetsOn: '2026-05-06', startsAt: '09:30' };
    const changed = await change(office, 'changeMeeting', {
      id: planned.id,
      version: planned.version,
      input,
    });
    expect(changed).toMatchObject({ meetsOn: '2026-05-06', startsAt: '09:30', version: planned.version + 1 });
    expect(
      await change(office, 'changeMeeting', { id: planned.id, version: planned.version, input }),
    ).toEqual({
      __typename: 'Conflict',
      currentVersion: planned.version + 1,
    });
  });

  it('refuses wrong input, an unknown meeting and one that is over', async () => {
    const { id, version } = await aMeeting(office);
    const wrong = { ...someMeeting, meetsOn: '2026-02-30' };
    expect(codes(await change(office, 'changeMeeting', { id, version, input: wrong }))).toEqual([
      'meetsOn DATE_IMPOSSIBLE',
    ]);
    const unknown = await change(office, 'changeMeeting', { id: newId(), version, input: someMeeting });
    expect(unknown.__typename).toBe('NotFound');
    await api.database.transaction((tx) => tx.run("update meeting set state = 'HELD' where id = ?", [id]));
    const over = await change(office, 'changeMeeting', { id, version, input: someMeeting });
    expect(over).toMatchObject({ __typename: 'ActionRefused', code: 'NOT_IN_THIS_STATE' });
  });
});

describe('what may be done with a meeting', () => {
  it('is listed with what stands against it', async () => {
    const { id } = await aMeeting(office);
    const ACTIONS =
      'query ($id: ID!) { meeting(id: $id) { availableActions { action enabled refusals { code message } } } }';
    interface Seen {
      meeting: {
        availableActions: {
          action: string;
          enabled: boolean;
          refusals: { code: string; message: string }[];
        }[];
      };
    }
    const { meeting } = await office.ask<Seen>(ACTIONS, { id });
    expect(meeting.availableActions.filter(({ enabled }) => enabled).map(({ action }) => action)).toEqual([
      'change',
      'nameRecipient',
      'recuse',
      'undoRecusal',
      'putOnAgenda',
      'takeOffAgenda',
      'moveAgendaItem',
      'changeItemDuration',
      'suggestAgenda',
    ]);
    const publish = meeting.availableActions.find(({ action }) => action === 'publishAgenda');
    expect(publish?.refusals.map(({ code }) => code)).toEqual(['AGENDA_EMPTY', 'RECIPIENTS_MISSING']);
    expect(publish?.refusals[0]?.message).toMatch(/Tagesordnung/);
    const keeper = await (await api.as('MINUTES_KEEPER')).ask<Seen>(ACTIONS, { id });
    const offered = keeper.meeting.availableActions.filter(({ enabled }) => enabled);
    expect(offered.map(({ action }) => action)).toEqual(['recuse', 'undoRecusal']);
  });
});
