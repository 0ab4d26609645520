import { Badge } from '../components/badge.tsx';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { dayOf } from '../i18n/dates.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useStrings } from '../i18n/use-strings.ts';
import { dueTone } from './due-tone.ts';
import { strings } from './strings.ts';

const StatementDeadlineParts = graphql(`
  fragment StatementDeadline on OfficeCase {
    statement {
      id
      state
      dueOn
      submittedAt
    }
  }
`);

/** Where the authority's statement stands: by when it is due, or since when it is there. */
export function StatementDeadline({ of }: { readonly of: FragmentType<typeof StatementDeadlineParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { statement } = readFragment(StatementDeadlineParts, of);
  if (!statement) return null;
  const { state, dueOn, submittedAt } = statement;
  if (state === 'WAIVED') return say('statementWaived');
  if (state === 'WITHDRAWN') return say('statementWithdrawn');
  if (state === 'SUBMITTED')
    return submittedAt && say('statementIn', { date: dates.short(dayOf(submittedAt)) });
  const text = say('statementDue', { date: dates.short(dueOn), due: dates.due(dueOn) });
  const tone = dueTone(dueOn, dates.today);
  return tone === 'neutral' ? text : <Badge tone={tone}>{text}</Badge>;
}
