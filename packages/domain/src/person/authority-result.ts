import type { Label } from '../codes/label.ts';
import type { AuthorityDecision, AuthorityIntent, PersonStanding } from './states.ts';

/** What became of the requests of one case, without saying for whom. */
export const authorityResultLabels = {
  AWAITED: { de: 'Entscheidung steht aus', en: 'Decision awaited' },
  INTENDS_FOLLOW: { de: 'Will dem Ersuchen folgen', en: 'Intends to follow' },
  INTENDS_NOT_FOLLOW: { de: 'Will dem Ersuchen nicht folgen', en: 'Intends not to follow' },
  INTENDS_PARTLY: { de: 'Will teilweise folgen', en: 'Intends to follow in part' },
  GRANTED: { de: 'Aufenthaltserlaubnis erteilt', en: 'Permit granted' },
  GRANTED_WITH_CONDITIONS: { de: 'Unter Bedingungen erteilt', en: 'Granted with conditions' },
  PARTLY_GRANTED: { de: 'Teilweise erteilt', en: 'Granted in part' },
  REFUSED: { de: 'Abgelehnt', en: 'Refused' },
  MOOT: { de: 'Gegenstandslos', en: 'Moot' },
} as const satisfies Record<string, Label>;
export type AuthorityResult = keyof typeof authorityResultLabels;

/**
 * The result for a whole case; null when nobody has a request. Final only when it is for everybody; a person for whom
 * nothing was left to decide does not count beside others.
 */
export function authorityResultOf(persons: readonly PersonStanding[]): AuthorityResult | null {
  const requests = persons.filter(({ state }) => state === 'REQUEST');
  if (requests.length === 0) return null;
  if (requests.every(({ final }) => final !== null)) return decided(requests.map(({ final }) => final));
  return intended(requests.filter(({ final }) => final === null).map(({ intent }) => intent));
}

function decided(finals: readonly (AuthorityDecision | null)[]): AuthorityResult {
  const counted = finals.filter((final) => final !== 'MOOT');
  if (counted.length === 0) return 'MOOT';
  if (counted.every((final) => final === 'REFUSED')) return 'REFUSED';
  if (counted.includes('REFUSED')) return 'PARTLY_GRANTED';
  return counted.includes('GRANTED_WITH_CONDITIONS') ? 'GRANTED_WITH_CONDITIONS' : 'GRANTED';
}

function intended(intents: readonly (AuthorityIntent | null)[]): AuthorityResult {
  if (intents.includes(null)) return 'AWAITED';
  if (!intents.includes('INTENDS_NOT_FOLLOW')) return 'INTENDS_FOLLOW';
  return intents.includes('INTENDS_FOLLOW') ? 'INTENDS_PARTLY' : 'INTENDS_NOT_FOLLOW';
}
