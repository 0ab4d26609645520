import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/calendar-date.ts';
import { catalogueAt, groundIn } from '../exclusion/catalogue-at.ts';
import { nrw } from './nrw.ts';

const codesOn = (receivedOn: string) => catalogueAt(receivedOn, nrw).map(({ code }) => code);

describe('the rule pack of North Rhine-Westphalia', () => {
  it('has between the fewest and the most seats', () => {
    expect([nrw.fewestSeats, nrw.seats, nrw.mostSeats]).toEqual([7, 9, 10]);
  });

  it('cites paragraphs of the ordinance or says that there is none', () => {
    for (const paragraph of Object.values(nrw.paragraphs))
      expect(paragraph ?? '§ – HFKVO NRW').toMatch(/^§ .+ HFKVO NRW$/);
  });
});

describe('the exclusion catalogue of North Rhine-Westphalia', () => {
  it.each(['2005-01-01', '2016-12-19', '2016-12-20', '2026-11-22'])(
    'has seven absolute and six rule grounds on %s, each once',
    (receivedOn) => {
      expect(codesOn(receivedOn)).toEqual('A1 A2 A3 A4 A5 A6 A7 R1 R2 R3 R4 R5 R6'.split(' '));
    },
  );

  it('is empty before the ordinance', () => {
    expect(codesOn('2004-12-31')).toEqual([]);
  });

  it.each(['A7', 'R5'])('takes the wording of %s that held on the day of receipt', (code) => {
    const before = groundIn(catalogueAt('2016-12-19', nrw), code);
    const since = groundIn(catalogueAt('2016-12-20', nrw), code);
    expect(before?.text.de).not.toBe(since?.text.de);
    expect(since?.text.de).toContain('§§ 53 bis 55');
    expect(before?.text.de).not.toContain('§§ 53 bis 55');
  });

  it('leaves no day without a wording between two wordings', () => {
    for (const ground of nrw.catalogue) {
      if (ground.validTo === null) continue;
      const next = addDays(ground.validTo, 1);
      expect(
        nrw.catalogue.filter(({ code, validFrom }) => code === ground.code && validFrom === next),
      ).toHaveLength(1);
    }
  });

  it('says which wording was concluded and not read', () => {
    const derived = nrw.catalogue.filter(({ wording }) => wording === 'DERIVED');
    expect(derived.map(({ code, validFrom }) => [code, validFrom])).toEqual([['R5', '2016-12-20']]);
  });
});
