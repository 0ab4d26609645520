import { Badge } from '../../../components/badge.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { DueBadge } from '../due-badge.tsx';
import { isAwaited } from '../is-open.ts';
import { AuthorityStatusPill } from '../status-pill.tsx';
import { strings } from './strings.ts';

const HeaderParts = graphql(`
  fragment AuthorityCaseHeader on AuthorityCase {
    id
    fileNumber
    leadName
    personCount
    status
    removalOn
    statement {
      id
      state
      dueOn
    }
  }
`);

export function CaseHeader({ of }: { readonly of: FragmentType<typeof HeaderParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const file = readFragment(HeaderParts, of);
  const others = file.personCount > 1 ? ` ${say('morePersons', { count: file.personCount - 1 })}` : '';
  return (
    <PageHeader
      title={`${file.leadName}${others}`}
      documentTitle={file.fileNumber}
      back={{ to: '/stellungnahmen', label: say('back') }}
    >
      <strong>{file.fileNumber}</strong>
      <AuthorityStatusPill status={file.status} />
      {file.statement && isAwaited(file) && (
        <>
          <span>{say('until', { date: dates.date(file.statement.dueOn) })}</span>
          <DueBadge dueOn={file.statement.dueOn} />
        </>
      )}
      {file.removalOn && file.status !== 'ENDED' && (
        <Badge tone="danger" icon="warning">
          {say('removal')}: {dates.date(file.removalOn)}
        </Badge>
      )}
    </PageHeader>
  );
}
