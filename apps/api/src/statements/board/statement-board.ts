import { addWorkingDays, nrw } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../../access/case-scope.ts';
import type { SignedInContext } from '../../context.ts';
import { allOf } from '../../database/prefix.ts';
import type { Sql } from '../../database/sql.ts';
import { enumOf } from '../../graphql/enum-of.ts';
import { type Connection, nodeSelection, type Order, type Page, page } from '../../read/connection.ts';
import { selectionOf } from '../../read/selection.ts';
import { nrwHolidays } from '../nrw-holidays.ts';
import { boardEntry, type StatementBoardCounts } from './board-entry.view.ts';

/** Awaited: a round whose case went on without it is open to the authority, but nobody waits for it. */
const OPEN: Sql = {
  text: `s.state in ('REQUESTED', 'DRAFTED') and c.state = 'STATEMENT_REQUESTED'`,
  params: [],
};
const ASKED = `exists (select 1 from statement_extension e where e.statement_id = s.id and e.state = 'ASKED')`;

/** The parts of the board; days in the order of the placeholders. */
const parts = {
  OPEN: () => OPEN,
  DUE_SOON: (today: string) => ({
    text: `${OPEN.text} and s.due_on >= ? and s.due_on <= ?`,
    params: [today, soon(today)],
  }),
  OVERDUE: (today: string) => ({ text: `${OPEN.text} and s.due_on < ?`, params: [today] }),
  EXTENSION_ASKED: () => ({ text: `${OPEN.text} and ${ASKED}`, params: [] }),
  SUBMITTED: () => ({ text: `s.state = 'SUBMITTED'`, params: [] }),
  ALL: () => ({ text: '1 = 1', params: [] }),
} as const satisfies Record<string, (today: string) => Sql>;

export type StatementBoardPart = keyof typeof parts;
export const STATEMENT_BOARD_PART = enumOf('StatementBoardPart', Object.keys(parts) as StatementBoardPart[]);

/** The day until which a statement counts as due soon: that of the first reminder. */
function soon(today: string): string {
  const days = Math.max(...nrw.statementReminders.map((each) => -each));
  return addWorkingDays(today, days, nrwHolidays(today, `${Number(today.slice(0, 4)) + 1}-12-31`));
}

/** What is still open by its due day; what is done, the latest first. */
const order = (part: StatementBoardPart): Order => ({
  by: 's.due_on',
  key: 's.id',
  direction: part === 'SUBMITTED' || part === 'ALL' ? 'desc' : 'asc',
});

export interface BoardPlace extends Page {
  readonly part: StatementBoardPart;
  readonly authorityId: string | null;
}

/** The office's board: the requests for statements to all authorities, or to one. */
export async function statementBoard(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { part, authorityId, ...place }: BoardPlace,
): Promise<Connection & { readonly counts: StatementBoardCounts | null }> {
  const scope = casesFor(ctx.actor).on('c');
  const ofAuthority = authorityId ? [{ text: 's.authority_id = ?', params: [authorityId] }] : [];
  const where = allOf([scope, parts[part](ctx.clock.today()), ...ofAuthority]);
  const counted = selectionOf(info, 'StatementBoardConnection').has('counts');
  const [shown, counts] = await Promise.all([
    page(ctx, boardEntry, nodeSelection(info, 'StatementBoardConnection'), where, order(part), place),
    counted ? countsOf(ctx, allOf([scope, OPEN, ...ofAuthority])) : null,
  ]);
  return { ...shown, counts };
}

async function countsOf({ database, clock }: SignedInContext, where: Sql): Promise<StatementBoardCounts> {
  const today = clock.today();
  const [row] = await database.rows<{ number: number; soon: number; late: number; asked: number }>(
    `select count(*) as number, sum(case when s.due_on >= ? and s.due_on <= ? then 1 else 0 end) as soon,
       sum(case when s.due_on < ? then 1 else 0 end) as late, sum(case when ${ASKED} then 1 else 0 end) as asked
     from statement s join hardship_case c on c.id = s.case_id where ${where.text}`,
    [today, soon(today), today, ...where.params],
  );
  return {
    open: Number(row?.number ?? 0),
    dueSoon: Number(row?.soon ?? 0),
    overdue: Number(row?.late ?? 0),
    extensionAsked: Number(row?.asked ?? 0),
  };
}
