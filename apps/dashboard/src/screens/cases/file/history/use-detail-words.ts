import {
  authorityDecisionLabels,
  authorityIntentLabels,
  blockerSentences,
  findingValueLabels,
  type Label,
  personStateLabels,
  SETTLEMENT_REASONS,
} from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { bodyNames } from '../body-names.ts';
import type { DetailWords } from './event-detail.ts';
import { strings } from './strings.ts';

const LABELS: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(Object.entries(SETTLEMENT_REASONS).map(([code, { label }]) => [code, label])),
  ...blockerSentences,
  ...personStateLabels,
  ...authorityIntentLabels,
  ...authorityDecisionLabels,
  ...findingValueLabels,
};
const BODIES = ['CHAIR', 'PRE_EXAMINATION', 'COMMISSION'] as const;
const OWN = ['ACCEPT', 'NOT_ACCEPT', 'REMOVAL_DATE', 'DETENTION'] as const;

interface NamedPerson {
  readonly id: string;
  readonly surname: string;
  readonly firstNames: string;
}

export function useDetailWords(persons: readonly NamedPerson[]): DetailWords {
  const say = useStrings(strings);
  const sayBody = useStrings(bodyNames);
  const label = useLabel();
  const dates = useDates();
  return {
    ofCode: (code) => {
      const known = LABELS[code];
      if (known) return label(known);
      const body = BODIES.find((one) => one === code);
      if (body) return sayBody(body);
      const own = OWN.find((one) => one === code);
      return own && say(own);
    },
    ofPerson: (id) => {
      const person = persons.find((one) => one.id === id);
      return person && personName(person);
    },
    ofGround: (code) => say('ground', { code }),
    ofDay: (day) => say('due', { date: dates.date(day) }),
  };
}
