import { Pagination } from '../../../components/pagination.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { PagePlace } from './list-place.ts';

const CasePagesParts = graphql(`
  fragment CasePages on OfficeCaseConnection {
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
  const { pageInfo } = readFragment(CasePagesParts, of);
  return (
    <Pagination
      hasPrevious={pageInfo.hasPreviousPage}
      hasNext={pageInfo.hasNextPage}
      onPrevious={() => onTurn({ before: pageInfo.startCursor ?? undefined })}
      onNext={() => onTurn({ after: pageInfo.endCursor ?? undefined })}
      isPending={isPending}
    />
  );
}
