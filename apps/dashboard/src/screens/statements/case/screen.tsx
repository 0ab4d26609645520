import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Columns } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHeader } from './header.tsx';
import { ReleasedDocuments } from './released-documents.tsx';
import { Request } from './request/request.tsx';
import { Statement } from './statement.tsx';
import { AwaitedTime } from './time/awaited-time.tsx';

const StatementCase = graphql(`
  query StatementCase($id: ID!) {
    authorityCase(id: $id) {
      id
      ...AuthorityCaseHeader
      ...AuthorityCaseFacts
      ...ReleasedDocuments
      ...StatementOfCase
      ...AuthorityRequest
      ...AwaitedTime
    }
  }
`);

/** One case of the authority: whom it is about, and the statement. */
export function StatementCaseScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StatementCase, { variables: { id } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="file" />;
  const { authorityCase } = data;
  if (!authorityCase) return <UnknownPage />;
  return (
    <>
      <CaseHeader of={authorityCase} />
      <Columns
        side={
          <>
            <AwaitedTime of={authorityCase} />
            <CaseFacts of={authorityCase} />
            <ReleasedDocuments of={authorityCase} />
          </>
        }
      >
        <Request of={authorityCase} />
        <Statement of={authorityCase} />
      </Columns>
    </>
  );
}
