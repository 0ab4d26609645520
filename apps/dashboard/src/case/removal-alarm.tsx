import { type CaseState, FINAL_STATES } from '@ersuchen/domain';
import { Badge } from '../components/badge.tsx';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './strings.ts';

const RemovalAlarmParts = graphql(`
  fragment RemovalAlarm on OfficeCase {
    state
    removalOn
    inDetention
  }
`);

const isOver = (state: CaseState): boolean => (FINAL_STATES as readonly CaseState[]).includes(state);

/** Says that a removal is near or somebody is detained while the procedure runs; otherwise nothing. */
export function RemovalAlarm({ of }: { readonly of: FragmentType<typeof RemovalAlarmParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { state, removalOn, inDetention } = readFragment(RemovalAlarmParts, of);
  if (isOver(state)) return null;
  return (
    <>
      {removalOn && (
        <Badge tone="danger" icon="warning">
          {removalOn < dates.today
            ? say('removalPast', { date: dates.short(removalOn) })
            : say('removal', { date: dates.short(removalOn), due: dates.due(removalOn) })}
        </Badge>
      )}
      {inDetention && (
        <Badge tone="danger" icon="warning">
          {say('detention')}
        </Badge>
      )}
    </>
  );
}
