import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
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
let first: BuiltSeat;
let second: BuiltSeat;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  const [one, two] = await seatsOf(api.database, 2, '2026-12-31');
  if (!one || !two) throw new Error('two seats');
  [first, second] = [one, two];
});
afterAll(() => api.stop());

const refusal = (code: string) => expect.objectContaining({ __typename: 'ActionRefused', code });
const name = (
  { id: meetingId, version }: SeenMeeting,
  seatId: string,
  accountId: string,
  words: object = {},
) => change(office, 'namePaperRecipient', { meetingId, version, seatId, accountId, ...words });

interface Seat {
  readonly number: number;
  readonly nominatingBody: string;
  readonly holders: readonly { accountId: string; role: string }[];
  readonly recipient: { accountId: string; role: string; name: string } | null;
  readonly absenceReason: string | null;
}
const seatsAt = async ({ id }: SeenMeeting): Promise<readonly Seat[]> =>
  (
    await office.ask<{ meeting: { seats: Seat[] } }>(
      `query ($id: ID!) { meeting(id: $id) { seats { number nominatingBody holders { accountId role }
        recipient { accountId role name } absenceReason } } }`,
      { id },
    )
  ).meeting.seats;
const readers = ({ id }: SeenMeeting) =>
  api.database
    .rows<{ account_id: string }>(
      'select distinct account_id from paper_release where meeting_id = ? and closed_at is null order by account_id',
      [id],
    )
    .then((rows) => rows.map((row) => row.account_id));
const invited = ({ id }: SeenMeeting) =>
  api.database
    .rows<{ recipient_id: string }>('select recipient_id from outbox where meeting_id = ? order by id', [id])
    .then((rows) => rows.map((row) => row.recipient_id));

async function publishedMeeting(): Promise<SeenMeeting> {
  const authority = await anAuthority(api.database);
  const { id } = await aCase().ready().of(authority).create(api.database);
  return publish(office, await put(office, await aMeeting(office), [id]));
}

describe('who receives the papers', () => {
  it('is the member of each seat, until an absence is declared', async () => {
    const meeting = await aMeeting(office);
    expect(await seatsAt(meeting)).toEqual([
      {
        number: 1,
        nominatingBody: 'Stelle 1',
        holders: [
          { accountId: first.memberId, role: 'MEMBER' },
          { accountId: first.deputyId, role: 'DEPUTY' },
        ],
        recipient: { accountId: first.memberId, role: 'MEMBER', name: 'MEMBER 1' },
        absenceReason: null,
      },
      expect.objectContaining({
        recipient: { accountId: second.memberId, role: 'MEMBER', name: 'MEMBER 2' },
      }),
    ]);
    expect(await name(meeting, first.seatId, first.deputyId)).toEqual(refusal('ABSENCE_NOT_DECLARED'));
    const named = await name(meeting, first.seatId, first.deputyId, { absenceReason: 'Krank bis Mai' });
    expect((await seatsAt(named))[0]).toMatchObject({
      recipient: { accountId: first.deputyId, role: 'DEPUTY' },
      absenceReason: 'Krank bis Mai',
    });
    const back = await name(named, first.seatId, first.memberId, { absenceReason: 'Doch da' });
    expect((await seatsAt(back))[0]).toMatchObject({ recipient: { role: 'MEMBER' }, absenceReason: null });
  });

  it('is nobody of another seat, nobody whose term is over on the day, and nobody of an unknown seat', async () => {
    const meeting = await aMeeting(office);
    expect(await name(meeting, first.seatId, second.memberId)).toEqual(refusal('NOT_OF_THIS_SEAT'));
    expect(await name(meeting, first.seatId, newId())).toEqual(refusal('NOT_OF_THIS_SEAT'));
    expect(await name(meeting, newId(), first.memberId)).toMatchObject({ __typename: 'NotFound' });
    const tooLong = await name(meeting, first.seatId, first.deputyId, { absenceReason: 'x'.repeat(301) });
    expect(tooLong.fields).toEqual([{ path: 'absenceReason', code: 'TOO_LONG' }]);
    const nextYear = await aMeeting(office, { meetsOn: '2027-01-13' });
    expect(await name(nextYear, first.seatId, first.memberId)).toEqual(refusal('TERM_OVER'));
    expect((await seatsAt(nextYear)).map(({ holders, recipient }) => [holders, recipient])).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('reads at once when named after publication, and the one named before no longer', async () => {
    const published = await publishedMeeting();
    expect(await readers(published)).toEqual([first.memberId, second.memberId].sort());
    const named = await name(published, first.seatId, first.deputyId, { absenceReason: 'Krank' });
    expect(await readers(named)).toEqual([first.deputyId, second.memberId].sort());
    expect((await invited(named)).slice(2)).toEqual([first.deputyId]);
    const same = await name(named, first.seatId, first.deputyId, { absenceReason: 'Krank, länger' });
    expect(await invited(same)).toHaveLength(3);
    const back = await name(same, first.seatId, first.memberId);
    expect(await readers(back)).toEqual([first.memberId, second.memberId].sort());
  });

  it('is told of another day or place, and loses the papers when the term ends before it', async () => {
    const published = await publishedMeeting();
    const changed = await change(office, 'changeMeeting', {
      id: published.id,
      version: published.version,
      input: { ...someMeeting, place: 'Köln' },
    });
    expect(await invited(changed)).toHaveLength(4);
    const longer = await change(office, 'changeMeeting', {
      id: changed.id,
      version: changed.version,
      input: { ...someMeeting, place: 'Köln', minutesAvailable: 300 },
    });
    expect(await invited(longer)).toHaveLength(4);
    const later = await change(office, 'changeMeeting', {
      id: longer.id,
      version: longer.version,
      input: { ...someMeeting, meetsOn: '2027-01-13' },
    });
    expect(await readers(later)).toEqual([]);
    expect((await seatsAt(later)).map(({ recipient }) => recipient)).toEqual([null, null]);
  });
});
