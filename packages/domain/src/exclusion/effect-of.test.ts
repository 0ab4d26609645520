import { describe, expect, it } from 'vitest';
import { nrw } from '../commissions/nrw.ts';
import { catalogueAt } from './catalogue-at.ts';
import { effectOf } from './effect-of.ts';
import { type Finding, type FindingCircumstances, type FindingValue, findingStatus } from './finding.ts';
import { screenPerson } from './screen-person.ts';

const receivedOn = '2026-05-04';
const catalogue = catalogueAt(receivedOn, nrw);
const circumstances = (changes: Partial<FindingCircumstances> = {}): FindingCircumstances => ({
  receivedOn,
  departureImpossible: false,
  removalFixedOn: null,
  ...changes,
});

function aFinding(code: string, value: FindingValue, exceptionReason: string | null = null): Finding {
  const ground = catalogue.find((entry) => entry.code === code);
  if (!ground) throw new Error(`no ground ${code}`);
  return { ground, value, exceptionReason };
}

const effect = (finding: Finding, changes: Partial<FindingCircumstances> = {}) =>
  effectOf(finding, circumstances(changes));

describe('an absolute ground', () => {
  it.each(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])('%s excludes the person when it applies', (code) => {
    expect(effect(aFinding(code, 'YES'))).toBe('EXCLUDES');
    expect(effect(aFinding(code, 'NO'))).toBe('NONE');
    expect(effect(aFinding(code, 'OPEN'))).toBe('OPEN');
  });

  it('knows no exception', () => {
    const excused = aFinding('A3', 'YES', 'Die Familie ist gut integriert.');
    expect(effect(excused)).toBe('EXCLUDES');
    expect(findingStatus(excused)).toBe('APPLIES');
  });
});

describe('a rule ground', () => {
  it.each(['R1', 'R2', 'R3', 'R4', 'R5'])('%s needs a reason for the person to go on', (code) => {
    expect(effect(aFinding(code, 'YES'))).toBe('NEEDS_EXCEPTION_REASON');
    expect(effect(aFinding(code, 'YES', '  '))).toBe('NEEDS_EXCEPTION_REASON');
    expect(effect(aFinding(code, 'YES', 'Die Strafe liegt zwölf Jahre zurück.'))).toBe('WARNS');
    expect(effect(aFinding(code, 'NO'))).toBe('NONE');
    expect(effect(aFinding(code, 'OPEN', 'Ein Grund ohne Befund'))).toBe('OPEN');
  });

  it('is overridden by a reason, so that it can be counted', () => {
    expect(findingStatus(aFinding('R4', 'YES'))).toBe('APPLIES');
    expect(findingStatus(aFinding('R4', 'YES', 'Die Strafe liegt zwölf Jahre zurück.'))).toBe('OVERRIDDEN');
  });
});

describe('the entry ban (R1)', () => {
  it('is no ground while departure is impossible', () => {
    expect(effect(aFinding('R1', 'YES'), { departureImpossible: true })).toBe('NONE');
  });

  it('alone asks about departure', () => {
    expect(effect(aFinding('R2', 'YES'), { departureImpossible: true })).toBe('NEEDS_EXCEPTION_REASON');
  });
});

describe('the fixed removal date (R6)', () => {
  const fixed = aFinding('R6', 'YES');

  it('is a ground when the date was fixed before the application came', () => {
    expect(effect(fixed, { removalFixedOn: '2026-05-03' })).toBe('NEEDS_EXCEPTION_REASON');
  });

  it('only warns when the date was fixed on the day of receipt or later', () => {
    expect(effect(fixed, { removalFixedOn: '2026-05-04' })).toBe('WARNS');
    expect(effect(fixed, { removalFixedOn: '2026-06-01' })).toBe('WARNS');
  });

  it('stays open until the day on which the date became fixed is known', () => {
    expect(effect(fixed, { removalFixedOn: null })).toBe('OPEN');
  });

  it('is answered by a reason for going on, whenever the date became fixed', () => {
    const excused = aFinding('R6', 'YES', 'Das Kind wird in dieser Woche operiert.');
    expect(effect(excused, { removalFixedOn: null })).toBe('WARNS');
    expect(effect(excused, { removalFixedOn: '2026-05-03' })).toBe('WARNS');
  });
});

describe('screening a family', () => {
  const allNo = catalogue.map(({ code }) => aFinding(code, 'NO'));
  const effects = (findings: readonly Finding[]) =>
    screenPerson(catalogue, findings, circumstances()).map((screened) => screened.effect);

  it('excludes only the person to whom an absolute ground applies', () => {
    const family = [
      allNo,
      allNo.map((finding) => (finding.ground.code === 'A3' ? aFinding('A3', 'YES') : finding)),
      allNo,
      allNo,
    ];
    expect(family.map((findings) => effects(findings).includes('EXCLUDES'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('keeps every ground open that nobody has answered', () => {
    expect(effects([])).toEqual(catalogue.map(() => 'OPEN'));
    expect(effects(allNo.slice(1)).filter((found) => found === 'OPEN')).toHaveLength(1);
  });
});
