import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import {
  aMeeting,
  type BuiltSeat,
  change,
  publish,
  put,
  type SeenMeeting,
  seatsOf,
  someMeeting,
} from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let chair: Client;
let bochum: string;
let seats: readonly BuiltSeat[];
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  bochum = await anAuthority(api.database);
  seats = await seatsOf(api.database, 9, '2026-12-31');
});
afterAll(() => api.stop());

const readyCase = (): Promise<BuiltCase> => aCase().ready().of(bochum).create(api.database);
const refusal = (code: string) => expect.objectContaining({ __typename: 'ActionRefused', code });
const withCases = async (count: number): Promise<{ meeting: SeenMeeting; ids: string[] }> => {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push((await readyCase()).id);
  return { meeting: await put(office, await aMeeting(office), ids), ids };
};
const offTheAgenda = ({ id: meetingId, version, items }: SeenMeeting, index: number, words: object = {}) =>
  change(office, 'takeOffAgenda', { meetingId, version, itemId: items[index]?.id, ...words });

interface Release {
  readonly account_id: string;
  readonly case_id: string;
}
const openReleases = ({ id }: SeenMeeting): Promise<Release[]> =>
  api.database.rows<Release>(
    'select account_id, case_id from paper_release where meeting_id = ? and closed_at is null order by account_id, case_id',
    [id],
  );
const invitations = ({ id }: SeenMeeting) =>
  api.database.rows<{ letter: string; recipient: string; recipient_id: string; state: string }>(
    'select letter, recipient, recipient_id, state from outbox where meeting_id = ? order by id',
    [id],
  );

describe('publishing an agenda', () => {
  it('invites each recipient and releases the papers to them, except where recused', async () => {
    const { meeting, ids } = await withCases(2);
    const [recused] = seats;
    await api.database.transaction((tx) =>
      tx.run(
        'insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, ?, ?, ?)',
        [
          recused?.memberId ?? '',
          ids[0] ?? '',
          'Leitet die zuständige Behörde.',
          api.clock.now(),
          office.accountId,
        ],
      ),
    );
    const published = await publish(office, meeting);
    expect(published).toMatchObject({ state: 'INVITED', agendaVersion: 1 });
    const releases = await openReleases(published);
    expect(releases).toHaveLength(2 * 9 - 1);
    expect(releases).not.toContainEqual({ account_id: recused?.memberId, case_id: ids[0] });
    expect(new Set(releases.map((each) => each.account_id))).toEqual(
      new Set(seats.map(({ memberId }) => memberId)),
    );
    const letters = await invitations(published);
    expect(letters.map((each) => each.recipient_id).sort()).toEqual(
      seats.map(({ memberId }) => memberId).sort(),
    );
    expect(letters[0]).toMatchObject({ letter: 'INVITATION', recipient: 'RECIPIENTS', state: 'DUE' });
  });

  it('releases no paper to a member who heads the authority of the case', async () => {
    const essen = await anAuthority(api.database, 'Stadt Essen');
    const own = await aCase().ready().of(essen).create(api.database);
    const head = seats[1]?.memberId ?? '';
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values (?, ?, 'AUTHORITY', ?, '2020-01-01')`,
        [newId(), head, essen],
      ),
    );
    const { meeting } = await withCases(1);
    const published = await publish(office, await put(office, meeting, [own.id]));
    const releases = await openReleases(published);
    expect(releases).toHaveLength(2 * 9 - 1);
    expect(releases).not.toContainEqual({ account_id: head, case_id: own.id });
  });

  it('takes effect once for each key, also when it comes five times at once', async () => {
    const { meeting } = await withCases(1);
    const key = newId();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => publish(office, meeting, key)));
    for (const answer of answers) expect(answer).toMatchObject({ __typename: 'Meeting', agendaVersion: 1 });
    expect(await publish(office, meeting, key)).toMatchObject({ agendaVersion: 1 });
    expect(await invitations(meeting)).toHaveLength(9);
  });

  it('refuses an empty agenda, an unchanged one, an older version and a meeting that has begun', async () => {
    expect(await publish(office, await aMeeting(office))).toEqual(refusal('AGENDA_EMPTY'));
    const { meeting } = await withCases(1);
    const published = await publish(office, meeting);
    expect(await publish(office, published)).toEqual(refusal('NOTHING_CHANGED'));
    expect(await publish(office, meeting)).toEqual({
      __typename: 'Conflict',
      currentVersion: published.version,
    });
    await api.database.transaction((tx) =>
      tx.run("update meeting set state = 'IN_SESSION' where id = ?", [meeting.id]),
    );
    expect(await publish(office, published)).toEqual(refusal('MEETING_STARTED'));
    expect(await publish(office, { ...published, id: newId() })).toMatchObject({ __typename: 'NotFound' });
  });

  it('refuses a note that is too long', async () => {
    const { meeting } = await withCases(1);
    const { id: meetingId, version } = meeting;
    const words = { meetingId, version, note: 'x'.repeat(4001), idempotencyKey: newId() };
    const { fields } = await change(office, 'publishAgenda', words);
    expect(fields).toEqual([{ path: 'note', code: 'TOO_LONG' }]);
  });

  it('refuses when a case has become unready, names it, and leaves nothing half-published', async () => {
    const { meeting, ids } = await withCases(1);
    const late = await readyCase();
    const full = await put(office, meeting, [late.id]);
    await api.database.transaction((tx) =>
      tx.run('update person set consent_on = null where case_id = ?', [late.id]),
    );
    const refused = await publish(office, full);
    expect(refused).toEqual(refusal('ITEM_NOT_READY'));
    expect(refused.message).toContain(`(${late.fileNumber})`);
    expect(await openReleases(full)).toEqual([]);
    const state = 'query ($id: ID!) { officeCase(id: $id) { state } }';
    expect(await office.ask(state, { id: ids[0] })).toEqual({ officeCase: { state: 'READY' } });
  });

  it('takes a case that is not ready with the reason of the chair, and writes it into the file', async () => {
    const asked = await aCase().inState('ACCEPTED').of(bochum).create(api.database);
    const meeting = await put(chair, await aMeeting(office), [asked.id], { overrideReason: 'Eilfall.' });
    expect(await publish(office, meeting)).toMatchObject({ agendaVersion: 1 });
    const { officeCase } = await office.ask<{ officeCase: { state: string; events: object[] } }>(
      'query ($id: ID!) { officeCase(id: $id) { state events { action fromState reason } } }',
      { id: asked.id },
    );
    expect(officeCase.state).toBe('ON_AGENDA');
    expect(officeCase.events.at(-1)).toEqual({
      action: 'publishOnAgenda',
      fromState: 'ACCEPTED',
      reason: 'Eilfall.',
    });
  });

  it('refuses a case that left the procedure, also with a reason, until it is taken off', async () => {
    const asked = await aCase().inState('ACCEPTED').of(bochum).create(api.database);
    const { meeting } = await withCases(1);
    const full = await put(chair, meeting, [asked.id], { overrideReason: 'Eilfall.' });
    await api.database.transaction((tx) =>
      tx.run("update hardship_case set state = 'WITHDRAWN' where id = ?", [asked.id]),
    );
    expect(await publish(office, full)).toEqual(refusal('ITEM_NOT_READY'));
    const index = full.items.findIndex((item) => item.case.id === asked.id);
    expect(await publish(office, await offTheAgenda(full, index))).toMatchObject({
      agendaVersion: 1,
      itemCount: 1,
    });
  });

  it('is refused while for less than half of the seats a recipient is named', async () => {
    const { id } = await readyCase();
    const meeting = await put(office, await aMeeting(office, { meetsOn: '2027-01-13' }), [id]);
    expect(await publish(office, meeting)).toEqual(refusal('RECIPIENTS_MISSING'));
  });
});

describe('a published agenda', () => {
  it('loses a case only for a reason: the case is ready again and its papers are closed at once', async () => {
    const { meeting, ids } = await withCases(2);
    const published = await publish(office, meeting);
    const { fields } = await offTheAgenda(published, 0);
    expect(fields).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
    const without = await offTheAgenda(published, 0, { reason: 'Neue Unterlagen angekündigt.' });
    expect(without).toMatchObject({ agendaVersion: 1, hasUnpublishedChanges: true, itemCount: 1 });
    expect((await openReleases(without)).map((each) => each.case_id)).toEqual(new Array(9).fill(ids[1]));
    const again = await put(office, without, [ids[0] ?? '']);
    await publish(office, again);
    expect(await openReleases(without)).toHaveLength(18);
  });

  it('can lose a case that was withdrawn meanwhile, and must before the next version', async () => {
    const { meeting, ids } = await withCases(2);
    const published = await publish(office, meeting);
    await api.database.transaction((tx) =>
      tx.run("update hardship_case set state = 'WITHDRAWN' where id = ?", [ids[0] ?? '']),
    );
    const { id: meetingId, version, items } = published;
    const longer = await change(office, 'changeItemDuration', {
      meetingId,
      version,
      itemId: items[1]?.id,
      minutes: 30,
    });
    expect(await publish(office, longer)).toEqual(refusal('ITEM_NOT_READY'));
    const without = await offTheAgenda(longer, 0, { reason: 'Zurückgenommen.' });
    expect(await publish(office, without)).toMatchObject({ agendaVersion: 2, itemCount: 1 });
  });

  it('gets a Nachtrag within the invitation period, when the chair admits the late case', async () => {
    const { meeting } = await withCases(1);
    const late = await readyCase();
    const { id, version } = await publish(office, meeting);
    const input = { ...someMeeting, meetsOn: '2026-03-10' };
    const sooner = await change(office, 'changeMeeting', { id, version, input });
    expect(await put(office, sooner, [late.id])).toEqual(refusal('NOT_READY'));
    const admitted = await put(chair, sooner, [late.id], { overrideReason: 'Eilfall.' });
    expect(await publish(office, admitted)).toMatchObject({ agendaVersion: 2, itemCount: 2 });
  });

  it('is not shown to the minutes keeper before it is published', async () => {
    const { meeting } = await withCases(1);
    const keeper = await api.as('MINUTES_KEEPER');
    const ITEMS = 'query ($id: ID!) { meeting(id: $id) { items { case { state } } } }';
    expect(await keeper.ask(ITEMS, { id: meeting.id })).toEqual({ meeting: { items: [] } });
    await publish(office, meeting);
    expect(await keeper.ask(ITEMS, { id: meeting.id })).toEqual({
      meeting: { items: [{ case: { state: 'ON_AGENDA' } }] },
    });
  });
});
