import { isBefore } from '../dates/calendar-date.ts';
import { type Finding, type FindingCircumstances, findingStatus } from './finding.ts';

/**
 * EXCLUDES: an absolute ground applies; the body that decides on acceptance excludes the person.
 * NEEDS_EXCEPTION_REASON: a rule ground applies; the person goes on only with a recorded reason.
 * WARNS: everybody should see it, and nothing follows from it.
 * OPEN: nobody has answered yet.
 */
export type FindingEffect = 'NONE' | 'WARNS' | 'EXCLUDES' | 'NEEDS_EXCEPTION_REASON' | 'OPEN';

/**
 * What a finding means for its person. It warns and explains: only the commission decides whether a ground exists,
 * nothing is ever rejected by this function alone (§ 5 HFKVO).
 */
export function effectOf(finding: Finding, circumstances: FindingCircumstances): FindingEffect {
  const status = findingStatus(finding);
  if (status === 'OPEN') return 'OPEN';
  if (status === 'DOES_NOT_APPLY') return 'NONE';
  const excepted = builtInExceptionOf(finding, circumstances);
  if (excepted === 'NONE' || excepted === 'WARNS') return excepted;
  if (status === 'OVERRIDDEN') return 'WARNS';
  if (excepted === 'OPEN') return 'OPEN';
  return finding.ground.kind === 'ABSOLUTE' ? 'EXCLUDES' : 'NEEDS_EXCEPTION_REASON';
}

/** A removal date fixed on the day of receipt itself counts as fixed after it: in case of doubt for the person. */
function builtInExceptionOf(
  { ground }: Finding,
  { receivedOn, departureImpossible, removalFixedOn }: FindingCircumstances,
): 'NONE' | 'WARNS' | 'OPEN' | 'DOES_NOT_HOLD' {
  switch (ground.exception) {
    case 'DEPARTURE_IMPOSSIBLE':
      return departureImpossible ? 'NONE' : 'DOES_NOT_HOLD';
    case 'FIXED_AFTER_RECEIPT':
      if (removalFixedOn === null) return 'OPEN';
      return isBefore(removalFixedOn, receivedOn) ? 'DOES_NOT_HOLD' : 'WARNS';
    case null:
      return 'DOES_NOT_HOLD';
  }
}
