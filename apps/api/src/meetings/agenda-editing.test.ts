import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, change, put, type SeenMeeting } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let chair: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const readyCase = (): Promise<BuiltCase> => aCase().ready().of(bochum).create(api.database);
const askedCase = (): Promise<BuiltCase> =>
  aCase().inState('STATEMENT_REQUESTED').of(bochum).withStatement('REQUESTED').create(api.database);
const refusal = (code: string) => expect.objectContaining({ __typename: 'ActionRefused', code });
const codes = ({ fields = [] }: SeenMeeting) => fields.map(({ path, code }) => `${path} ${code}`);
const positions = (meeting: SeenMeeting) => meeting.items.map(({ position }) => position);
const cases = (meeting: SeenMeeting) => meeting.items.map((item) => item.case.id);

async function agendaOf(count: number): Promise<{ meeting: SeenMeeting; ids: string[] }> {
  const built: BuiltCase[] = [];
  for (let number = 0; number < count; number += 1) built.push(await readyCase());
  const ids = built.map(({ id }) => id);
  return { meeting: await put(office, await aMeeting(office), ids), ids };
}

describe('putting a case on', () => {
  it('takes the wanted place and section, and moves the others down', async () => {
    const { meeting, ids } = await agendaOf(2);
    const { id } = await readyCase();
    const after = await put(office, meeting, [id], { position: 2, section: 'OTHER' });
    expect(cases(after)).toEqual([ids[0], id, ids[1]]);
    expect(positions(after)).toEqual([1, 2, 3]);
    expect(after.items[1]).toMatchObject({ section: 'OTHER', minutes: 15, publishedVersion: null });
  });

  it('does not change the case', async () => {
    const { id, version } = await readyCase();
    await put(office, await aMeeting(office), [id]);
    expect(await office.ask('query ($id: ID!) { officeCase(id: $id) { version state } }', { id })).toEqual({
      officeCase: { version, state: 'READY' },
    });
  });

  it('refuses a case that is not ready, unless the chair gives a reason', async () => {
    const { id } = await askedCase();
    const meeting = await aMeeting(office);
    const reason = { overrideReason: 'Die Abschiebung steht bevor.' };
    expect(await put(office, meeting, [id])).toEqual(refusal('NOT_READY'));
    expect(await put(chair, meeting, [id])).toEqual(refusal('NOT_READY'));
    expect(await put(chair, meeting, [id], { overrideReason: ' ' })).toEqual(refusal('NOT_READY'));
    expect(await put(office, meeting, [id], reason)).toEqual(refusal('OVERRIDE_ONLY_BY_CHAIR'));
    expect(await put(await api.as('OFFICE_HEAD'), meeting, [id], reason)).toEqual(
      refusal('OVERRIDE_ONLY_BY_CHAIR'),
    );
    const { items } = await put(chair, meeting, [id], reason);
    expect(items).toEqual([expect.objectContaining({ overrideReason: 'Die Abschiebung steht bevor.' })]);
  });

  it('keeps no reason for a case that needs none, whoever gives it', async () => {
    const { id } = await readyCase();
    const { items } = await put(office, await aMeeting(office), [id], { overrideReason: 'Zur Sicherheit.' });
    expect(items[0]?.overrideReason).toBeNull();
  });

  it('refuses the chair who heads the competent authority', async () => {
    const { id } = await askedCase();
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values (?, ?, 'AUTHORITY', ?, '2020-01-01')`,
        [newId(), chair.accountId, bochum],
      ),
    );
    const answer = await put(chair, await aMeeting(office), [id], { overrideReason: 'Eilt.' });
    await api.database.transaction((tx) =>
      tx.run(`delete from account_function where account_id = ? and actor_function = 'AUTHORITY'`, [
        chair.accountId,
      ]),
    );
    expect(answer).toEqual(refusal('CONFLICT_OF_INTEREST'));
  });

  it('refuses a case twice, on two planned meetings, or outside the pool', async () => {
    const { id } = await readyCase();
    const meeting = await put(office, await aMeeting(office), [id]);
    expect(await put(office, meeting, [id])).toEqual(refusal('ALREADY_ON_THIS_AGENDA'));
    expect(await put(office, await aMeeting(office), [id])).toEqual(refusal('ON_ANOTHER_AGENDA'));
    const checked = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    expect(await put(office, meeting, [checked.id])).toEqual(refusal('NOT_IN_POOL'));
    const held = "update meeting set state = 'HELD' where id = ?";
    await api.database.transaction((tx) => tx.run(held, [meeting.id]));
    expect((await put(office, await aMeeting(office), [id])).itemCount).toBe(1);
    expect(await put(office, meeting, [(await readyCase()).id])).toEqual(refusal('MEETING_STARTED'));
  });

  it('knows neither drafts of applicants nor cases, meetings or items that do not exist', async () => {
    const meeting = await aMeeting(office);
    const draft = await aCase().inState('DRAFT').create(api.database);
    const { id } = await readyCase();
    const unknown = { ...meeting, id: newId() };
    for (const answer of [
      await put(office, meeting, [draft.id]),
      await put(office, meeting, [newId()]),
      await put(office, unknown, [id]),
      await change(office, 'moveAgendaItem', {
        meetingId: meeting.id,
        version: 1,
        itemId: newId(),
        position: 1,
      }),
      await change(office, 'changeItemDuration', {
        meetingId: meeting.id,
        version: 1,
        itemId: newId(),
        minutes: 15,
      }),
      await change(office, 'takeOffAgenda', { meetingId: meeting.id, version: 1, itemId: newId() }),
    ]) {
      expect(answer).toEqual({ __typename: 'NotFound', message: expect.stringMatching(/gibt es nicht/) });
    }
  });

  it('refuses a place, section or reason that cannot be', async () => {
    const { meeting } = await agendaOf(1);
    const { id } = await readyCase();
    expect(codes(await put(office, meeting, [id], { position: 3 }))).toEqual([
      'position NUMBER_OUT_OF_RANGE',
    ]);
    expect(codes(await put(office, meeting, [id], { position: 0, section: 'NOWHERE' }))).toEqual([
      'section UNKNOWN_CODE',
      'position NUMBER_OUT_OF_RANGE',
    ]);
    expect(codes(await put(office, meeting, [id], { overrideReason: 'x'.repeat(4001) }))).toEqual([
      'overrideReason TOO_LONG',
    ]);
  });

  it('refuses a case whose invitation would come too late, but the chair can admit it', async () => {
    const { id } = await readyCase();
    const meeting = await aMeeting(office, { meetsOn: '2026-03-10' });
    expect(await put(office, meeting, [id])).toEqual(refusal('NOT_READY'));
    expect((await put(chair, meeting, [id], { overrideReason: 'Eilfall.' })).itemCount).toBe(1);
  });
});

describe('ordering an agenda', () => {
  it('moves an item up and down, keeps positions without gaps, and changes the section on demand', async () => {
    const { meeting, ids } = await agendaOf(4);
    const [a, b, c, d] = ids;
    const move = (seen: SeenMeeting, index: number, position: number, words: object = {}) =>
      change(office, 'moveAgendaItem', {
        meetingId: seen.id,
        version: seen.version,
        itemId: seen.items[index]?.id,
        position,
        ...words,
      });
    const down = await move(meeting, 0, 3);
    expect(cases(down)).toEqual([b, c, a, d]);
    const up = await move(down, 3, 1, { section: 'URGENT' });
    expect(cases(up)).toEqual([d, b, c, a]);
    expect(positions(up)).toEqual([1, 2, 3, 4]);
    expect(up.items[0]?.section).toBe('URGENT');
    const stays = await move(up, 0, 1, { section: 'RESUMED' });
    expect(stays.items[0]).toMatchObject({ position: 1, section: 'RESUMED' });
    expect(codes(await move(stays, 0, 5))).toEqual(['position NUMBER_OUT_OF_RANGE']);
    expect(codes(await move(stays, 0, 1, { section: 'x' }))).toEqual(['section UNKNOWN_CODE']);
    expect(await move(meeting, 0, 2)).toEqual({ __typename: 'Conflict', currentVersion: stays.version });
  });

  it('does not move an item of another meeting', async () => {
    const { meeting } = await agendaOf(1);
    const { meeting: other } = await agendaOf(1);
    const answer = await change(office, 'moveAgendaItem', {
      meetingId: meeting.id,
      version: meeting.version,
      itemId: other.items[0]?.id,
      position: 1,
    });
    expect(answer.__typename).toBe('NotFound');
  });

  it('gives an item between 5 and 240 minutes', async () => {
    const { meeting } = await agendaOf(1);
    const { id: meetingId, version, items } = meeting;
    const lasting = (minutes: number) =>
      change(office, 'changeItemDuration', { meetingId, version, itemId: items[0]?.id, minutes });
    expect(codes(await lasting(4))).toEqual(['minutes NUMBER_OUT_OF_RANGE']);
    expect(codes(await lasting(241))).toEqual(['minutes NUMBER_OUT_OF_RANGE']);
    expect(await lasting(240)).toMatchObject({ minutesPlanned: 240 });
  });
});

describe('taking a case off a draft', () => {
  it('leaves no gap, asks for no reason, and frees the case for another meeting', async () => {
    const { meeting, ids } = await agendaOf(3);
    const { id: meetingId, version, items } = meeting;
    const after = await change(office, 'takeOffAgenda', { meetingId, version, itemId: items[1]?.id });
    expect(cases(after)).toEqual([ids[0], ids[2]]);
    expect(positions(after)).toEqual([1, 2]);
    expect((await put(office, await aMeeting(office), [ids[1] ?? ''])).itemCount).toBe(1);
  });
});

describe('several people at one agenda', () => {
  it('lose nothing by 20 moves at once: each takes effect or is told of the newer version', async () => {
    const { meeting, ids } = await agendaOf(6);
    const moveOnce = (version: number, n: number) =>
      change(office, 'moveAgendaItem', {
        meetingId: meeting.id,
        version,
        itemId: meeting.items[n % 6]?.id,
        position: 1 + ((n * 5) % 6),
      });
    const moveAtLast = async (n: number) => {
      let version = meeting.version;
      for (let tries = 1; ; tries += 1) {
        const answer = await moveOnce(version, n);
        if (answer.__typename === 'Meeting') return tries;
        expect(answer.__typename).toBe('Conflict');
        version = answer.currentVersion ?? 0;
      }
    };
    const tries = await Promise.all(Array.from({ length: 20 }, (_, n) => moveAtLast(n)));
    expect(tries.filter((each) => each === 1)).toHaveLength(1);
    const after = await change(office, 'changeItemDuration', {
      meetingId: meeting.id,
      version: meeting.version + 20,
      itemId: meeting.items[0]?.id,
      minutes: 20,
    });
    expect(positions(after)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cases(after).sort()).toEqual([...ids].sort());
  });

  it('put one case on one of two agendas, whoever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await readyCase();
      const meetings = await Promise.all([aMeeting(office), aMeeting(office), aMeeting(office)]);
      const answers = await Promise.all(meetings.map((meeting) => put(office, meeting, [id])));
      const kinds = answers.map((answer) => answer.code ?? answer.__typename).sort();
      expect(kinds).toEqual(['Meeting', 'ON_ANOTHER_AGENDA', 'ON_ANOTHER_AGENDA']);
    }
  });
});
