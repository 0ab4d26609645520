import type { AuthorityCaseStatus, StatementState } from '../../gql/graphql.ts';

interface Asked {
  readonly status: AuthorityCaseStatus;
  readonly statement: { readonly state: StatementState } | null;
}

const isUnwritten = (state: StatementState): boolean => state === 'REQUESTED' || state === 'DRAFTED';

/** The office waits for this authority's statement now. */
export const isAwaited = ({ status, statement }: Asked): boolean =>
  status === 'STATEMENT_REQUESTED' && statement !== null && isUnwritten(statement.state);

/** The procedure went on without the statement; it may still come in time, which the server decides. */
export const isLate = ({ status, statement }: Asked): boolean =>
  status === 'IN_REVIEW' && statement !== null && isUnwritten(statement.state);
