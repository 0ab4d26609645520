import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { Receipt } from './receipt.tsx';
import { strings } from './strings.ts';

const StatementReceipt = graphql(`
  query StatementReceipt($id: ID!) {
    authorityCase(id: $id) {
      id
      fileNumber
      ...ReceiptCase
      statements {
        id
        submittedAt
        ...ReceiptStatement
      }
    }
  }
`);

/** What proves that a statement arrived; to be printed and filed. */
export function StatementReceiptScreen() {
  const say = useStrings(strings);
  const { id = '', statementId } = useParams();
  const { data, error, refetch } = useQuery(StatementReceipt, { variables: { id } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="form" count={5} />;
  const file = data.authorityCase;
  const statement = file?.statements.find((one) => one.id === statementId);
  if (!file || !statement?.submittedAt) return <UnknownPage />;
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ to: `/stellungnahmen/${id}`, label: say('back', { fileNumber: file.fileNumber }) }}
        actions={
          <>
            <LinkButton to="/stellungnahmen">{say('toList')}</LinkButton>
            <Button variant="primary" onPress={() => print()}>
              {say('print')}
            </Button>
          </>
        }
      />
      <Receipt of={file} statement={statement} />
    </>
  );
}
