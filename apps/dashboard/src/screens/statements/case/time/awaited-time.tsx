import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { isAwaited } from '../../is-open.ts';
import { StatementTime } from './statement-time.tsx';

const AwaitedTimeParts = graphql(`
  fragment AwaitedTime on AuthorityCase {
    id
    status
    statement {
      id
      state
      ...StatementTime
    }
  }
`);

/** The time of the statement, while it is awaited. */
export function AwaitedTime({ of }: { readonly of: FragmentType<typeof AwaitedTimeParts> }) {
  const { status, statement } = readFragment(AwaitedTimeParts, of);
  if (!statement || !isAwaited({ status, statement })) return null;
  return <StatementTime of={statement} />;
}
