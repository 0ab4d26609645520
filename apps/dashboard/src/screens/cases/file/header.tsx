import { useLocation } from 'react-router';
import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { RemovalAlarm } from '../../../case/removal-alarm.tsx';
import { strings as caseStrings } from '../../../case/strings.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

const CaseHeaderParts = graphql(`
  fragment CaseHeader on OfficeCase {
    id
    fileNumber
    leadName
    personCount
    state
    stateSince
    authority {
      id
      name
    }
    ...RemovalAlarm
  }
`);

export function CaseHeader({ of }: { readonly of: FragmentType<typeof CaseHeaderParts> }) {
  const say = useStrings(strings);
  const sayOfCases = useStrings(caseStrings);
  const dates = useDates();
  const file = readFragment(CaseHeaderParts, of);
  const number = file.fileNumber ?? sayOfCases('noFileNumber');
  const others = file.personCount > 1 ? ` ${sayOfCases('morePersons', { count: file.personCount - 1 })}` : '';
  return (
    <PageHeader title={`${file.leadName}${others}`} documentTitle={number} back={useWayBack(file.id)}>
      <strong>{number}</strong>
      <CaseStatePill state={file.state} />
      <span>{say('inStateSince', { since: dates.since(file.stateSince) })}</span>
      {file.authority && <span>{file.authority.name}</span>}
      <RemovalAlarm of={file} />
    </PageHeader>
  );
}

interface CameFrom {
  readonly list?: { readonly address: string; readonly search: string };
}

/** Back to the list as it was left, on the row of this case. */
function useWayBack(id: string) {
  const say = useStrings(strings);
  const { list }: CameFrom = useLocation().state ?? {};
  return {
    to: `/vorgaenge${list?.address ?? ''}`,
    label: say('back'),
    state: { ...list, opened: id },
  };
}
