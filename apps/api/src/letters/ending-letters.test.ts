import type { Letter, PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { Person } from '../persons/person.entity.ts';
import { aCase } from '../test/case-kit.ts';
import { textOf } from '../test/pdf-text.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { draftLetter } from './page-of.ts';
import { render } from './renderer/render.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

type Family = readonly (Partial<Person> & { readonly state: PersonState })[];

/** The letter about a family of Farid, Laila and Omid, as it would be signed now. */
async function letterAbout(
  letter: Letter,
  family: Family,
  change: Partial<HardshipCase> = {},
): Promise<string> {
  const { id } = await aCase()
    .withPersons(family)
    .with({ fileNumber: `HFK-2026-9${String(Math.random()).slice(2, 7)}`, ...change })
    .create(api.database);
  const occasion = { letter, recipient: 'APPLICANT', recipientId: null, caseId: id, meetingId: null };
  const drafted = await draftLetter(api.database, { ...occasion, seq: 1, day: '2026-03-02' });
  expect(drafted.missing).toEqual([]);
  const { text } = await textOf((await render(drafted.page)).pdf);
  return text.replaceAll(/\s+/g, ' ').replaceAll(/HFK-2026-\d+/g, 'HFK');
}

/** What stands after the salutation, before and after the sentence that says for whom it goes on. */
function aboutWhom(text: string): readonly [gone: string, goingOn: string] {
  const [gone = '', goingOn = ''] = text.slice(text.indexOf('Rezai,')).split(/Es geht weiter für/);
  return [gone, goingOn];
}

const LETTERS: readonly [Letter, PersonState][] = [
  ['NOT_ACCEPTED', 'EXCLUDED'],
  ['WITHDRAWAL_CONFIRMATION', 'WITHDRAWN'],
  ['SETTLEMENT_CONFIRMATION', 'SETTLED'],
];

describe.each(LETTERS)('%s to the party', (letter, left) => {
  it('names those for whom the procedure has ended, and those for whom it goes on', async () => {
    const text = await letterAbout(letter, [{ state: 'PENDING' }, { state: left }, { state: 'PENDING' }]);
    const [gone, goingOn] = aboutWhom(text);
    expect(gone).toContain('Laila');
    expect(gone).not.toMatch(/Omid/);
    expect(goingOn).toMatch(/Farid.*Omid/);
    expect(goingOn).not.toContain('Laila');
    expect(text).not.toContain('Das Verfahren ist damit beendet');
  });

  it('says that the procedure has ended when nobody is left', async () => {
    const text = await letterAbout(letter, [{ state: left }, { state: left }]);
    expect(text).toContain('Das Verfahren ist damit beendet.');
    expect(text).not.toContain('geht weiter');
  });

  it('tells nothing of a decision when it is signed afterwards, before or after the release', async () => {
    const others: Family[] = [
      [{ state: 'NO_REQUEST' }, { state: 'NO_REQUEST' }],
      [{ state: 'REQUEST', intent: 'INTENDS_FOLLOW' }, { state: 'RECOMMENDATION' }],
      [
        { state: 'REQUEST', finalDecision: 'GRANTED' },
        { state: 'REQUEST', finalDecision: 'MOOT', settlementReason: 'DEPARTED' },
      ],
    ];
    for (const closingReleasedAt of [null, '2026-02-20T10:00:00.000Z']) {
      const texts = await Promise.all(
        others.map(([first, second]) =>
          letterAbout(letter, [first ?? { state: left }, { state: left }, second ?? { state: left }], {
            state: 'DECIDED',
            decidedOn: '2026-02-10',
            closingReleasedAt,
          }),
        ),
      );
      expect(new Set(texts).size).toBe(1);
    }
  });
});

describe('the authority', () => {
  it('is not told that a procedure has ended which goes on for others', async () => {
    for (const [letter, left] of [
      ['NOT_ACCEPTED_TO_AUTHORITY', 'EXCLUDED'],
      ['WITHDRAWAL_NOTICE', 'WITHDRAWN'],
    ] as const) {
      for (const state of ['PENDING', 'REQUEST', 'NO_REQUEST'] as const) {
        const text = await letterAbout(letter, [{ state: left }, { state }]);
        expect(text).toContain('Für folgende Personen wird das Verfahren fortgeführt');
        expect(text).not.toContain('Das Verfahren ist damit beendet');
      }
      expect(await letterAbout(letter, [{ state: left }])).toContain('Das Verfahren ist damit beendet');
    }
  });

  it('reads whose request became pointless, and why', async () => {
    const moot = { state: 'REQUEST', finalDecision: 'MOOT', settlementReason: 'DEPARTED' } as const;
    const informed = { state: 'CLOSED', authorityInformedAt: '2026-02-18T09:00:00.000Z' } as const;
    const text = await letterAbout('SETTLEMENT_NOTICE', [moot, { state: 'NO_REQUEST' }], informed);
    expect(text).toContain('Farid');
    expect(text).not.toContain('Laila');
    expect(text).toContain('Das Verfahren ist damit beendet');
  });
});
