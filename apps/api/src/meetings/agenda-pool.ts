import type { GraphQLResolveInfo } from 'graphql';
import { officeCase } from '../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../context.ts';
import { allOf } from '../database/prefix.ts';
import { inList, type Sql } from '../database/sql.ts';
import { boundedCount, type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { merged, type Selection, selectionOf } from '../read/selection.ts';
import type { Row, Shape } from '../read/shape.ts';
import { casesInPool, factsForMeeting, type PoolSort, poolCases, poolOrders } from './pool-cases.ts';

export interface PoolListing extends Page {
  readonly meetingId: string;
  readonly sort: PoolSort;
  readonly search: string | null;
  readonly onlyReady: boolean;
}

interface ReadyOnes {
  readonly where: Sql;
  readonly count: typeof UNCOUNTED;
}

const NOTHING: Sql = { text: '1 = 0', params: [] };
const UNCOUNTED = { count: 0, countIsBounded: false };

/** One page of the pool for a meeting: every case with what stands between it and this meeting. Empty for an unknown one. */
export async function agendaPool(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { meetingId, sort, search, onlyReady, ...place }: PoolListing,
): Promise<Connection & typeof UNCOUNTED> {
  const [meeting] = await ctx.database.rows<{ meetsOn: string }>(
    'select m.meets_on as meetsOn from meeting m where m.id = ?',
    [meetingId],
  );
  const meetsOn = meeting?.meetsOn ?? ctx.clock.today();
  const pool = meeting ? casesInPool(ctx, meetingId, search) : NOTHING;
  const asked = selectionOf(info, 'PoolConnection');
  const counted = asked.has('count') || asked.has('countIsBounded');
  const ready = onlyReady ? await readyOnes(ctx, pool, meetsOn) : null;
  const where = ready?.where ?? pool;
  const selection = caseSelection(nodeSelection(info, 'PoolConnection'));
  const [shown, count] = await Promise.all([
    page(ctx, poolCaseOn(meetsOn), selection, where, poolOrders[sort], place),
    ready?.count ?? (counted ? boundedCount(ctx, 'hardship_case c', pool) : UNCOUNTED),
  ]);
  return {
    pageInfo: shown.pageInfo,
    edges: shown.edges.map(({ cursor, node }) => ({ cursor, node: entryOf(node) })),
    nodes: shown.nodes.map(entryOf),
    ...count,
  };
}

const entryOf = (row: Row): Row => ({ case: row, otherMeeting: row.meeting ?? null });

/** Whether a case is ready only the domain can tell: its ids are found first. */
async function readyOnes(ctx: SignedInContext, pool: Sql, meetsOn: string): Promise<ReadyOnes> {
  const asking = { actor: ctx.actor, today: ctx.clock.today() };
  const { cases, areAll } = await poolCases(ctx.database, pool, meetsOn, asking);
  const ids = cases.filter(({ ready }) => ready).map(({ id }) => id);
  const list = ids.length > 0 ? inList(ids) : null;
  const where = list ? allOf([pool, { text: `c.id in (${list.text})`, params: list.params }]) : NOTHING;
  return { where, count: { count: ids.length, countIsBounded: !areAll } };
}

const selections = new WeakMap<Selection, Selection>();

/** What is asked for of the case itself; the other meeting is the one on whose agenda the case stands. */
function caseSelection(entry: Selection): Selection {
  const other = entry.get('otherMeeting');
  const found =
    selections.get(entry) ??
    merged(entry.get('case') ?? new Map(), other ? new Map([['meeting', other]]) : new Map());
  selections.set(entry, found);
  return found;
}

const shapes = new Map<string, Shape>();

/** A case as the office sees it, with what stands between it and a meeting of this day. */
function poolCaseOn(meetsOn: string): Shape {
  const found = shapes.get(meetsOn) ?? {
    ...officeCase,
    name: `PoolCase ${meetsOn}`,
    fields: {
      ...officeCase.fields,
      _facts: {
        kind: 'loaded',
        load: (keys, { database, actor, clock }) =>
          factsForMeeting(database, keys, meetsOn, { actor, today: clock.today() }),
      },
    },
  };
  shapes.set(meetsOn, found);
  return found;
}
