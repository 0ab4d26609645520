import { Pagination } from '../../../components/pagination.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import type { PagePlace } from './list-place.ts';
import { strings } from './strings.ts';

const CasePagesParts = graphql(`
  fragment CasePages on OfficeCaseConnection {
    count
    countIsBounded
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
`);

export interface CasePagesProps {
  readonly of: FragmentType<typeof CasePagesParts>;
  readonly onTurn: (page: PagePlace) => void;
  readonly isPending: boolean;
}

export function CasePages({ of, onTurn, isPending }: CasePagesProps) {
  const say = useStrings(strings);
  const language = useLanguage();
  const { count, countIsBounded, pageInfo } = readFragment(CasePagesParts, of);
  const shown = new Intl.NumberFormat(language).format(count);
  return (
    <Pagination
      summary={countIsBounded ? say('foundMany', { shown }) : say('found', { count, shown })}
      hasPrevious={pageInfo.hasPreviousPage}
      hasNext={pageInfo.hasNextPage}
      onPrevious={() => onTurn({ before: pageInfo.startCursor ?? undefined })}
      onNext={() => onTurn({ after: pageInfo.endCursor ?? undefined })}
      isPending={isPending}
    />
  );
}
