import { representationLabels } from '@ersuchen/domain';
import type { OwnApplicationPageFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** Representation, the application before, and what was said of a removal. */
export function useAboutCase(
  application: OwnApplicationPageFragment,
): readonly (readonly [string, string])[] {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { representation, representativeName, mandateRevokedOn, previousFileNumber, newFacts } = application;
  const { removalImminent, removalAnnouncedOn } = application;
  const kind = label(representationLabels[representation as keyof typeof representationLabels]);
  const until = mandateRevokedOn && say('mandateUntil', { day: dates.short(mandateRevokedOn) });
  const entries: (readonly [string, string])[] = [];
  if (representation !== 'NONE') {
    entries.push([say('representation'), [kind, representativeName, until].filter(Boolean).join(', ')]);
  }
  if (previousFileNumber) entries.push([say('earlier'), previousFileNumber]);
  if (newFacts) entries.push([say('newFacts'), newFacts]);
  if (removalAnnouncedOn) {
    entries.push([say('announced'), say('announcedOn', { day: dates.short(removalAnnouncedOn) })]);
  } else if (removalImminent) entries.push([say('announced'), say('announcedYes')]);
  return entries;
}
