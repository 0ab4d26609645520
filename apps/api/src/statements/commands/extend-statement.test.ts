import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import { FULL, type StatementTest, statementTest } from '../../test/statement-kit.ts';
import { statementTime } from '../../test/statement-time-kit.ts';

let test: StatementTest;
let time: ReturnType<typeof statementTime>;
beforeAll(async () => {
  test = await statementTest();
  time = statementTime(test);
});
afterAll(() => test.api.stop());

describe('asking for more time', () => {
  it('tells the office until when and why, and leaves the draft of the authority alone', async () => {
    const built = await test.awaited();
    await test.save(built, { body: 'Entwurf' });
    expect(await time.askFor(built)).toMatchObject({
      __typename: 'AuthorityStatement',
      version: 2,
      dueOn: '2026-03-16',
      extensions: [{ state: 'ASKED', wishedOn: '2026-04-10', newDueOn: null }],
    });
    expect(await test.save(built, { body: 'Entwurf, weiter' }, { version: 2 })).toMatchObject({ version: 3 });
    const seen = await time.act('extendStatement', built, { dueOn: '2026-04-10', version: 2 });
    expect(seen).toMatchObject({ letters: [{ letter: 'STATEMENT_EXTENSION', recipient: 'AUTHORITY' }] });
  });

  it('is refused while an earlier wish waits, and takes effect once per key', async () => {
    const built = await test.awaited();
    const [first, second] = await Promise.all([time.askFor(built), time.askFor(built)]);
    expect(second).toEqual(first);
    expect(await time.askFor(built, { key: 'again' })).toMatchObject({ code: 'EXTENSION_ASKED' });
  });

  it.each([
    ['a day before the one that holds', { wishedOn: '2026-03-13' }, 'wishedOn', 'DATE_TOO_EARLY'],
    ['the day that holds', { wishedOn: '2026-03-16' }, 'wishedOn', 'DATE_TOO_EARLY'],
    ['a Sunday', { wishedOn: '2026-04-12' }, 'wishedOn', 'DAY_OFF'],
    ['no day', { wishedOn: '' }, 'wishedOn', 'REQUIRED'],
    ['no reason', { reason: ' ' }, 'reason', 'REQUIRED'],
    ['an overlong reason', { reason: 'x'.repeat(4001) }, 'reason', 'TOO_LONG'],
  ])('names %s', async (_name, change, path, code) => {
    const built = await test.awaited();
    expect(await time.askFor(built, { ...change, key: `${built.id} bad` })).toMatchObject({
      fields: [{ path, code }],
    });
  });

  it('is for the asked authority alone, and only while the statement is awaited', async () => {
    const built = await test.awaited();
    expect(await time.askFor(built, {}, test.neighbour)).toMatchObject({ __typename: 'NotFound' });
    await expect(time.askFor(built, {}, test.office)).rejects.toThrow('FORBIDDEN');
    await test.submit(built, FULL);
    expect(await time.askFor(built)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });
});

describe('the answer of the office', () => {
  it('grants another day than the wished one, and keeps every due day that held', async () => {
    const built = await test.awaited();
    await time.askFor(built);
    await time.act('extendStatement', built, { dueOn: '07.04.2026', answer: 'Bitte dann.', version: 2 });
    const again = await time.act('extendStatement', built, { dueOn: '2026-04-20', version: 3 });
    expect(again).toMatchObject({
      state: 'STATEMENT_REQUESTED',
      statements: [
        {
          dueOn: '2026-04-20',
          extensions: [
            {
              state: 'GRANTED',
              oldDueOn: '2026-03-16',
              wishedOn: '2026-04-10',
              newDueOn: '2026-04-07',
              answer: 'Bitte dann.',
              askedBy: expect.stringMatching(/^AUTHORITY/),
              decidedBy: expect.stringMatching(/^OFFICE/),
            },
            {
              state: 'GRANTED',
              oldDueOn: '2026-04-07',
              wishedOn: null,
              newDueOn: '2026-04-20',
              askedBy: null,
            },
          ],
        },
      ],
    });
  });

  it('refuses with a reason that the authority reads, who may ask again', async () => {
    const built = await test.awaited();
    expect(await time.act('refuseExtension', built, { reason: 'Eilt.' })).toMatchObject({
      code: 'EXTENSION_NOT_ASKED',
    });
    await time.askFor(built);
    expect(await time.act('refuseExtension', built, { reason: ' ', version: 2 })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const refused = await time.act('refuseExtension', built, { reason: 'Der Termin eilt.', version: 2 });
    expect(refused).toMatchObject({
      statements: [{ dueOn: '2026-03-16', extensions: [{ state: 'REFUSED', answer: 'Der Termin eilt.' }] }],
    });
    expect(await time.askFor(built, { key: 'second wish' })).toMatchObject({
      extensions: [{ state: 'REFUSED', answer: 'Der Termin eilt.' }, { state: 'ASKED' }],
    });
  });

  it('refuses an earlier day, a stale version, and whoever is not of the office', async () => {
    const built = await test.awaited();
    expect(await time.act('extendStatement', built, { dueOn: '2026-03-13' })).toMatchObject({
      fields: [{ path: 'dueOn', code: 'DATE_TOO_EARLY' }],
    });
    expect(await time.act('extendStatement', built, { dueOn: '2026-04-10', version: 9 })).toMatchObject({
      currentVersion: 1,
    });
    await expect(time.act('extendStatement', built, { dueOn: '2026-04-10' }, test.authority)).rejects.toThrow(
      'FORBIDDEN',
    );
    const accepted = await aCase().inState('ACCEPTED').of(test.bochum).create(test.api.database);
    expect(await time.act('extendStatement', accepted, { dueOn: '2026-04-10' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('takes effect once when two of the office answer at the same time', async () => {
    const built = await test.awaited();
    await time.askFor(built);
    const answers = await Promise.all([
      time.act('extendStatement', built, { dueOn: '2026-04-10', version: 2 }),
      time.act('refuseExtension', built, { reason: 'Eilt.', version: 2 }),
    ]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Conflict', 'OfficeCase']);
  });
});
