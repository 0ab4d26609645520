import type { PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, act, aDecision, fieldsOf } from '../../test/after-decision-kit.ts';
import { anAuthority, type BuiltCase } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let bochum: string;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const written = { reasons: 'Seit zehn Jahren hier verwurzelt.', remarks: 'Ein Jahr Zeit für den Pass.' };
const decided = (
  states: PersonState[],
  texts: Parameters<typeof aDecision>[3] = written,
  change: Parameters<typeof aDecision>[4] = {},
) => aDecision(api, bochum, states, texts, change);
const forward = (
  on: Pick<BuiltCase, 'id' | 'version'>,
  remarks: string | null = null,
  recommendation: string | null = null,
): Promise<Answer> =>
  act(office, 'forwardRequest', on, {
    remarks: ['String', remarks],
    recommendation: ['String', recommendation],
  });
const close = (
  on: Pick<BuiltCase, 'id' | 'version'>,
  recommendation: string | null = null,
): Promise<Answer> => act(office, 'closeWithoutRequest', on, { recommendation: ['String', recommendation] });

describe('forwarding a request', () => {
  it('tells the authority the reasons of the minutes and what the commission adds', async () => {
    const built = await decided(['REQUEST', 'REQUEST']);
    const answer = await forward(built);
    expect(answer).toMatchObject({
      state: 'REQUEST_SENT',
      version: 2,
      authorityInformedAt: '2026-03-02T09:00:00.000Z',
      nextDecisionReminderOn: '2026-03-30',
      notices: [{ kind: 'REQUEST', ...written }],
      letters: [{ letter: 'REQUEST', recipient: 'AUTHORITY' }],
    });
    const authority = await api.as('AUTHORITY', { authorityId: bochum });
    const { authorityCase } = await authority.ask<{ authorityCase: Answer }>(
      `{ authorityCase(id: "${built.id}") { status notices { kind reasons } persons { outcome request { part open } } } }`,
    );
    expect(authorityCase).toMatchObject({
      status: 'REQUEST_RECEIVED',
      notices: [{ reasons: written.reasons }],
    });
    expect(authorityCase.persons[0]).toEqual({
      outcome: 'REQUEST',
      request: {
        part: 'AWAITED',
        open: ['INTENDS_FOLLOW', 'INTENDS_NOT_FOLLOW', 'GRANTED', 'GRANTED_WITH_CONDITIONS', 'MOOT'],
      },
    });
  });

  it('takes remarks of the office in place of those of the minutes', async () => {
    const built = await decided(['REQUEST']);
    expect((await forward(built, ' Bitte bald. ')).notices).toMatchObject([{ remarks: 'Bitte bald.' }]);
    const none = await decided(['REQUEST']);
    expect((await forward(none, '')).notices).toMatchObject([{ remarks: null }]);
  });

  it('tells of a mixed family for whom there is no request, with the recommendation', async () => {
    const built = await decided(['REQUEST', 'RECOMMENDATION', 'NO_REQUEST'], {
      ...written,
      recommendation: '§ 25b prüfen.',
    });
    expect((await forward(built)).notices).toMatchObject([
      { kind: 'REQUEST', reasons: written.reasons },
      { kind: 'NO_REQUEST', reasons: null, remarks: '§ 25b prüfen.' },
    ]);
  });

  it('presupposes a request and its reasons in the minutes', async () => {
    expect(await forward(await decided(['NO_REQUEST']))).toMatchObject({ code: 'NOBODY_HAS_REQUEST' });
    expect(await forward(await decided(['REQUEST'], { reasons: '' }))).toMatchObject({
      code: 'REQUEST_REASONS_MISSING',
    });
  });

  it('happens once, in the version that was seen', async () => {
    const built = await decided(['REQUEST']);
    const answers = await Promise.all([forward(built), forward(built), forward(built)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Conflict',
      'Conflict',
      'OfficeCase',
    ]);
    expect(await forward({ ...built, version: 2 })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('names a text that is too long', async () => {
    const answer = await forward(await decided(['REQUEST']), 'x'.repeat(10_001));
    expect(fieldsOf(answer)).toEqual(['remarks TOO_LONG']);
  });
});

describe('closing without a request', () => {
  it('tells the authority so; the case ends with the release only', async () => {
    const built = await decided(['NO_REQUEST']);
    const answer = await close(built);
    expect(answer).toMatchObject({
      state: 'DECIDED',
      notices: [{ kind: 'NO_REQUEST', remarks: null }],
      letters: [{ letter: 'NO_REQUEST', recipient: 'AUTHORITY' }],
    });
    expect(await close({ ...built, version: 2 })).toMatchObject({ code: 'AUTHORITY_INFORMED' });
    const released = await decided(['NO_REQUEST'], {}, { closingReleasedAt: '2026-02-20T08:00:00.000Z' });
    expect(await close(released)).toMatchObject({ state: 'CLOSED' });
  });

  it('carries the recommendation, which must be there when the commission decided on one', async () => {
    const built = await decided(['RECOMMENDATION'], { recommendation: '§ 25b AufenthG prüfen.' });
    expect((await close(built)).notices).toMatchObject([{ remarks: '§ 25b AufenthG prüfen.' }]);
    const blank = await decided(['RECOMMENDATION'], {});
    expect(fieldsOf(await close(blank))).toEqual(['recommendation REQUIRED']);
    expect((await close(blank, 'Ausbildung fördern.')).notices).toMatchObject([
      { remarks: 'Ausbildung fördern.' },
    ]);
  });

  it('has no recommendation where the commission gave none', async () => {
    expect(fieldsOf(await close(await decided(['NO_REQUEST']), 'Doch.'))).toEqual([
      'recommendation NOT_EXPECTED',
    ]);
  });

  it('is refused as long as somebody has a request', async () => {
    expect(await close(await decided(['REQUEST', 'NO_REQUEST']))).toMatchObject({
      code: 'SOMEBODY_HAS_REQUEST',
    });
  });
});
