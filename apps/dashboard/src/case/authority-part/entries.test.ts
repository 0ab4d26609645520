import { describe, expect, it } from 'vitest';
import { ALIKE, decisionsOf, intentsOf, placed } from './entries.ts';

const persons = ['p1', 'p2', 'p3'].map((id) => ({ id, name: id, open: [] }));

function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe('what is entered of the authority’s report', () => {
  it('is one entry for each person where they are told of alike', () => {
    const { entries, places } = intentsOf(
      form({ scope: ALIKE, 'entries[0].part': 'INTENDS_NOT_FOLLOW', 'entries[0].reasons': 'Straftaten' }),
      persons,
    );
    expect(entries.map(({ personId, reasons }) => [personId, reasons])).toEqual([
      ['p1', 'Straftaten'],
      ['p2', 'Straftaten'],
      ['p3', 'Straftaten'],
    ]);
    expect(places).toEqual([0, 0, 0]);
  });

  it('passes over persons of whom nothing was told', () => {
    const { entries, places } = decisionsOf(
      form({
        scope: 'each',
        'entries[0].part': '',
        'entries[2].part': 'GRANTED_WITH_CONDITIONS',
        'entries[2].conditions.PASSPORT': 'on',
        'entries[2].validUntil': '01.06.2027',
      }),
      persons,
    );
    expect(entries).toEqual([
      {
        personId: 'p3',
        decision: 'GRANTED_WITH_CONDITIONS',
        conditions: ['PASSPORT'],
        conditionsText: '',
        validUntil: '01.06.2027',
        note: '',
      },
    ]);
    expect(placed([{ path: 'input.entries[0].validUntil', message: 'Zu früh.' }], places)).toEqual([
      { path: 'entries[2].validUntil', message: 'Zu früh.' },
    ]);
  });

  it('shows an error that all have alike once', () => {
    const errors = [0, 1].map((index) => ({ path: `input.entries[${index}].reasons`, message: 'Fehlt.' }));
    expect(placed(errors, [0, 0])).toEqual([{ path: 'entries[0].reasons', message: 'Fehlt.' }]);
  });
});
