import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, change, publish, put, seatsOf } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const MEETING = `query ($id: ID!) { memberMeeting(id: $id) { state agendaPublished agendaVersion itemCount papersReleased
  items { addedInVersion case { id privateNote { body } } } } }`;
const FILE = 'query ($id: ID!) { memberCase(id: $id) { id statement { body } } }';
const NOTE = `mutation ($id: ID!) { savePrivateNote(caseId: $id, version: 0, body: "Nachfragen.") { __typename } }`;

describe('a member', () => {
  it('sees a case from publication to the Nachtrag that drops it, the deputy sees nothing of it', async () => {
    const { database } = api;
    const [seat] = await seatsOf(database);
    const seatId = seat?.seatId ?? '';
    const member = await api.as('SEAT', { seatId });
    const deputy = await api.as('SEAT', { seatId, seatRole: 'DEPUTY' });
    const bochum = await anAuthority(database);
    const ready = () => aCase().ready().of(bochum).create(database);
    const [dropped, kept, late] = [await ready(), await ready(), await ready()];

    const planned = await aMeeting(office);
    const drafted = await put(office, planned, [dropped.id, kept.id]);
    const seen = (client: Client) => client.ask(MEETING, { id: planned.id });
    expect(await seen(member)).toEqual({
      memberMeeting: {
        state: 'PLANNED',
        agendaPublished: false,
        agendaVersion: 0,
        itemCount: 0,
        papersReleased: false,
        items: [],
      },
    });
    expect(await member.ask(FILE, { id: kept.id })).toEqual({ memberCase: null });

    const { id: meetingId, version } = drafted;
    const named = await change(office, 'namePaperRecipient', {
      meetingId,
      version,
      seatId,
      accountId: member.accountId,
    });
    const published = await publish(office, named);
    expect(await seen(member)).toMatchObject({
      memberMeeting: {
        state: 'INVITED',
        agendaVersion: 1,
        papersReleased: true,
        items: [{ case: { id: dropped.id } }, { case: { id: kept.id } }],
      },
    });
    expect(await member.ask(FILE, { id: kept.id })).toMatchObject({ memberCase: { id: kept.id } });
    expect(await member.ask(NOTE, { id: kept.id })).toEqual({
      savePrivateNote: { __typename: 'PrivateNote' },
    });
    expect(await seen(deputy)).toMatchObject({
      memberMeeting: { itemCount: 2, papersReleased: false, items: [{ case: null }, { case: null }] },
    });
    expect(await deputy.ask(FILE, { id: kept.id })).toEqual({ memberCase: null });

    const without = await change(office, 'takeOffAgenda', {
      meetingId,
      version: published.version,
      itemId: published.items[0]?.id,
      reason: 'Die Familie zieht um.',
    });
    expect(await member.ask(FILE, { id: dropped.id })).toEqual({ memberCase: null });
    await publish(office, await put(office, without, [late.id]));
    expect(await seen(member)).toMatchObject({
      memberMeeting: {
        agendaVersion: 2,
        items: [
          { addedInVersion: 1, case: { id: kept.id, privateNote: { body: 'Nachfragen.' } } },
          { addedInVersion: 2, case: { id: late.id, privateNote: null } },
        ],
      },
    });
  });
});
