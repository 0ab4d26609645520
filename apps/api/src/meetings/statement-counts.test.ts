import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, put, type SeenMeeting, seatsOf } from '../test/meeting-kit.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

const AGENDA = `query ($id: ID!) { meeting(id: $id) { items { position case { id fileNumber
  persons { id surname firstNames birthDate } authority { name } statement { body } documents { id kind title } } } } }`;
const WHOLE = `query ($id: ID!) { meeting(id: $id) { id version state meetsOn hasUnpublishedChanges itemCount minutesPlanned
  items { id position section minutes publishedVersion case { id fileNumber leadName personCount authority { name }
    ready blockers { code message } urgency { code days } } }
  seats { number holders { name } recipient { name } } publications { version items { fileNumber } }
  availableActions { action enabled refusals { code } } } }`;
const LIST = `{ meetings(range: ALL) { nodes { id meetsOn itemCount minutesPlanned hasUnpublishedChanges
  seats { number recipient { name } } availableActions { action enabled } } } }`;
const POOL = `query ($id: ID!, $onlyReady: Boolean, $search: String) {
  agendaPool(meetingId: $id, onlyReady: $onlyReady, search: $search) {
  nodes { case { id fileNumber leadName personCount authority { name } ready blockers { code } urgency { code } }
    otherMeeting { id } } count pageInfo { hasNextPage } } }`;

let api: TestApi;
let office: Client;
let small: SeenMeeting;
let large: SeenMeeting;
/** File number of one of its cases. */
let onLarge: string | null;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  await seatsOf(api.database);
  const bochum = await anAuthority(api.database);
  const cases = async (count: number) => {
    const ids: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const story = aCase().ready().of(bochum).withPersons(2).withDocuments([{}, {}]);
      const { id, fileNumber } = await story.create(api.database);
      ids.push(id);
      onLarge = fileNumber;
    }
    return ids;
  };
  small = await put(office, await aMeeting(office), await cases(1));
  large = await put(office, await aMeeting(office), await cases(25));
});
afterAll(() => api.stop());

const counted = (query: string, variables: object) =>
  statementsOf(api.database, () => office.ask(query, variables));

describe('the number of statements, the session lookup included,', () => {
  it('is the same for an agenda of 1 and of 25 items', async () => {
    expect(await counted(AGENDA, { id: small.id })).toBe(7);
    expect(await counted(AGENDA, { id: large.id })).toBe(7);
    expect(await counted(WHOLE, { id: small.id })).toBe(12);
    expect(await counted(WHOLE, { id: large.id })).toBe(12);
  });

  it('is the same for the list of two and of eight meetings', async () => {
    const two = await counted(LIST, {});
    for (let number = 0; number < 6; number += 1) await aMeeting(office);
    expect(await counted(LIST, {})).toBe(two);
    expect(two).toBeLessThanOrEqual(7);
  });

  it('is the same for a short and a long pool', async () => {
    const one = { id: small.id, search: onLarge };
    expect(await counted(POOL, one)).toBe(6);
    expect(await counted(POOL, { id: small.id })).toBe(6);
    expect(await counted(POOL, { ...one, onlyReady: true })).toBe(8);
    expect(await counted(POOL, { id: small.id, onlyReady: true })).toBe(8);
  });
});
