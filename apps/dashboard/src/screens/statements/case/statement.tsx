import { Alert } from '../../../components/alert.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { StatementOfCaseFragment } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { isAwaited, isLate } from '../is-open.ts';
import { EarlierRounds } from './earlier-rounds.tsx';
import { StatementForm } from './form/statement-form.tsx';
import { strings } from './strings.ts';
import { SubmittedStatement } from './submitted-statement.tsx';

const StatementParts = graphql(`
  fragment StatementOfCase on AuthorityCase {
    id
    status
    statement {
      id
      state
      ...StatementForm
      ...SubmittedStatement
    }
    ...EarlierRounds
  }
`);

/** The newest round as it stands: to be written, handed in, or not needed; older rounds below it. */
export function Statement({ of }: { readonly of: FragmentType<typeof StatementParts> }) {
  const file = readFragment(StatementParts, of);
  return (
    <>
      <Round of={file} />
      <EarlierRounds of={file} />
    </>
  );
}

function Round({ of: { id, status, statement } }: { readonly of: StatementOfCaseFragment }) {
  const say = useStrings(strings);
  if (!statement) return <Nothing title={say('noneTitle')} body={say('noneBody')} />;
  if (isAwaited({ status, statement }))
    return <StatementForm key={statement.id} of={statement} caseId={id} />;
  if (isLate({ status, statement })) {
    return <StatementForm key={statement.id} of={statement} caseId={id} isLate />;
  }
  switch (statement.state) {
    case 'SUBMITTED':
      return <SubmittedStatement of={statement} caseId={id} />;
    case 'WAIVED':
      return <Nothing title={say('waivedTitle')} body={say('waivedBody')} />;
    case 'WITHDRAWN':
      return <Nothing title={say('withdrawnTitle')} body={say('withdrawnBody')} />;
    default:
      return <Nothing title={say('overTitle')} body={say('overBody')} />;
  }
}

function Nothing({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Alert tone="info" title={title}>
      <p>{body}</p>
    </Alert>
  );
}
