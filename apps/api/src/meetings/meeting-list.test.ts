import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import type { Client } from '../test/client.ts';
import { aMeeting } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

describe('the list of meetings', () => {
  const LIST = `query ($range: MeetingRange, $first: Int, $after: String) {
    meetings(range: $range, first: $first, after: $after) {
      nodes { id meetsOn } pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    readonly meetings: {
      readonly nodes: readonly { id: string; meetsOn: string }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  it('shows the next one first, past ones the last one first, page by page', async () => {
    for (const meetsOn of ['2026-03-18', '2026-04-15', '2026-05-13', '2026-06-10'])
      await aMeeting(office, { meetsOn });
    api.clock.set('2026-04-15T16:00:00.000Z');
    const again = await api.as('MINUTES_KEEPER');
    const days = async (variables: object) =>
      (await again.ask<Listed>(LIST, variables)).meetings.nodes.map(({ meetsOn }) => meetsOn);
    expect(await days({})).toEqual(['2026-04-15', '2026-05-13', '2026-06-10']);
    expect(await days({ range: 'PAST' })).toEqual(['2026-03-18']);
    expect(await days({ range: 'ALL' })).toEqual(['2026-06-10', '2026-05-13', '2026-04-15', '2026-03-18']);
    const { meetings } = await again.ask<Listed>(LIST, { range: 'ALL', first: 3 });
    expect(meetings.pageInfo.hasNextPage).toBe(true);
    expect(await days({ range: 'ALL', first: 3, after: meetings.pageInfo.endCursor })).toEqual([
      '2026-03-18',
    ]);
    expect((await again.send(LIST, { first: 101 })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await again.send(LIST, { after: 'x' })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('says nothing of a meeting that does not exist', async () => {
    const reader = await api.as('OFFICE');
    expect(await reader.ask('query ($id: ID!) { meeting(id: $id) { id } }', { id: newId() })).toEqual({
      meeting: null,
    });
  });
});
