import { authorityDecisionLabels, authorityIntentLabels, grantConditionLabels } from '@ersuchen/domain';
import type { RequestPartFactsFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';

type Entries = readonly (readonly [term: string, description: string | null])[];

/** What the authority told of a person, in words; what it did not tell is left out. */
export function usePartEntries(part: RequestPartFactsFragment | null): Entries {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  if (!part) return [];
  const { intent, intentOn, intentReasons, decision, decidedOn, conditions } = part;
  return [
    [
      say('intent'),
      intent &&
        say('intentOn', {
          intent: label(authorityIntentLabels[intent]),
          date: intentOn ? dates.date(intentOn) : '–',
        }),
    ],
    [say(intent === 'INTENDS_NOT_FOLLOW' ? 'reasons' : 'remark'), intentReasons],
    [
      say('decision'),
      decision &&
        say('decisionOn', {
          decision: label(authorityDecisionLabels[decision]),
          date: decidedOn ? dates.date(decidedOn) : '–',
        }),
    ],
    [say('conditions'), conditions.map((code) => label(grantConditionLabels[code])).join('; ') || null],
    [say('conditionsText'), part.conditionsText],
    [say('validUntil'), part.validUntil && dates.date(part.validUntil)],
    [say('remark'), part.note],
  ];
}
