import { describe, expect, it } from 'vitest';
import { nrw } from '../commissions/nrw.ts';
import { catalogueAt, groundIn } from './catalogue-at.ts';
import type { Finding } from './finding.ts';
import { decisionRefusal, isUndecided } from './finding-decision.ts';

function aFinding(code: string, change: Partial<Finding> = {}): Finding {
  const ground = groundIn(catalogueAt('2026-05-04', nrw), code);
  if (!ground) throw new Error(`no ground ${code}`);
  return { ground, value: 'YES', exceptionReason: null, ...change };
}

describe('four eyes', () => {
  it('an exception from a rule ground waits for a second person', () => {
    const excepted = aFinding('R4', { exceptionReason: 'Lange her.' });
    expect(isUndecided(excepted, false)).toBe(true);
    expect(isUndecided(excepted, true)).toBe(false);
  });

  it('nothing else waits: what simply applies is decided with the acceptance', () => {
    expect(isUndecided(aFinding('R4'), false)).toBe(false);
    expect(isUndecided(aFinding('A1'), false)).toBe(false);
    expect(isUndecided(aFinding('R4', { value: 'NO', exceptionReason: 'Lange her.' }), false)).toBe(false);
  });

  it('who recorded a finding does not decide on it, unless the setting allows it', () => {
    const decision = { foundBy: 'weber', actingId: 'weber', fourEyes: true };
    expect(decisionRefusal(decision)).toBe('OWN_PROPOSAL');
    expect(decisionRefusal({ ...decision, fourEyes: false })).toBeNull();
    expect(decisionRefusal({ ...decision, actingId: 'kaya' })).toBeNull();
  });

  it('there is nothing to decide on where nobody has found anything', () => {
    expect(decisionRefusal({ foundBy: null, actingId: 'kaya', fourEyes: false })).toBe(
      'FINDING_NOT_PROPOSED',
    );
  });
});
