import type { Finding } from './finding.ts';
import { findingStatus } from './finding.ts';

/** What stands against deciding on a finding. */
export type FindingRefusal = 'FINDING_NOT_PROPOSED' | 'OWN_PROPOSAL';

/**
 * Four eyes: an exception from a rule ground waits for a second person. A ground that simply applies does not: the
 * decision on acceptance, which another person takes as well, is about nothing else.
 */
export function isUndecided(finding: Finding, decided: boolean): boolean {
  return findingStatus(finding) === 'OVERRIDDEN' && !decided;
}

/** What stands against the acting person's decision on a finding; null when nothing does. */
export function decisionRefusal(decision: {
  /** Who recorded the finding; null when there is none. */
  readonly foundBy: string | null;
  readonly actingId: string;
  readonly fourEyes: boolean;
}): FindingRefusal | null {
  if (decision.foundBy === null) return 'FINDING_NOT_PROPOSED';
  return decision.fourEyes && decision.foundBy === decision.actingId ? 'OWN_PROPOSAL' : null;
}
