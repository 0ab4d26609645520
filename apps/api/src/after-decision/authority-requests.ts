import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import { authorityCase } from '../cases/views/authority-case.ts';
import type { SignedInContext } from '../context.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { type Connection, nodeSelection, type Order, type Page, page } from '../read/connection.ts';
import { DECISION_AWAITED } from './decisions-awaited.ts';

const byRequest = (direction: Order['direction']): Order => ({
  by: 'c.authority_informed_at',
  key: 'c.id',
  direction,
});

/** Which requests: those to be decided on, the longest waiting first, or those decided, the newest first. */
const ranges = {
  AWAITED: { condition: DECISION_AWAITED, order: byRequest('asc') },
  DECIDED: {
    condition: `not ${DECISION_AWAITED} and exists (select 1 from person q where q.case_id = c.id and q.state = 'REQUEST')`,
    order: byRequest('desc'),
  },
} as const;
export type RequestRange = keyof typeof ranges;
export const REQUEST_RANGE = enumOf('RequestRange', Object.keys(ranges) as RequestRange[]);

/** The requests of the commission to the acting authority. */
export function authorityRequests(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  range: RequestRange,
  wanted: Page,
): Promise<Connection> {
  const scope = casesFor(ctx.actor).on('c');
  const { condition, order } = ranges[range];
  return page(
    ctx,
    authorityCase,
    nodeSelection(info, 'AuthorityCaseConnection'),
    {
      text: `${scope.text} and c.authority_informed_at is not null and ${condition}`,
      params: scope.params,
    },
    order,
    wanted,
  );
}
