import { VISIBLE_CASES } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import { officeCase } from '../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../context.ts';
import { meeting } from '../meetings/views/meeting.shape.ts';
import { load, loadOne } from '../read/load.ts';
import { type Selection, selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { awaitingAcceptance, extensionsAsked, overdueStatements, removalAlarms } from './desk-lists.ts';

type Part = (ctx: SignedInContext, below: Selection) => Promise<unknown>;

/** How each part of the desk is read; only what is asked for costs a statement. */
const parts: Readonly<Record<string, Part>> = {
  stateCounts,
  overdueStatements: (ctx, below) => load(ctx, officeCase, below, overdueStatements(ctx)),
  removalAlarms: (ctx, below) => load(ctx, officeCase, below, removalAlarms(ctx)),
  awaitingAcceptance: (ctx, below) => load(ctx, officeCase, below, awaitingAcceptance(ctx)),
  extensionsAsked: (ctx, below) => load(ctx, officeCase, below, extensionsAsked(ctx)),
  nextMeeting,
  lettersDue,
};

/** What the office should do first. */
export async function officeDesk(ctx: SignedInContext, info: GraphQLResolveInfo): Promise<Row> {
  const asked = [...selectionOf(info, 'OfficeDesk')];
  const read = asked.map(async ([name, below]) => [name, await parts[name]?.(ctx, below)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** Every state that the actor sees, in the order of the procedure. */
async function stateCounts({ database, actor }: SignedInContext): Promise<Row[]> {
  const scope = casesFor(actor).on('c');
  const rows = await database.rows<{ state: string; number: number }>(
    `select c.state, count(*) as number from hardship_case c where ${scope.text} group by c.state`,
    scope.params,
  );
  const numbers = new Map(rows.map(({ state, number }) => [state, number]));
  return VISIBLE_CASES[actor.fn].states.map((state) => ({ state, count: numbers.get(state) ?? 0 }));
}

function nextMeeting(ctx: SignedInContext, below: Selection): Promise<Row | null> {
  return loadOne(ctx, meeting, below, {
    text: `where m.meets_on >= ? and m.state in ('PLANNED', 'INVITED', 'IN_SESSION') order by m.meets_on, m.id limit 1`,
    params: [ctx.clock.today()],
  });
}

async function lettersDue({ database }: SignedInContext): Promise<number> {
  const [row] = await database.rows<{ number: number }>(
    `select count(*) as number from outbox o where o.state = 'TO_SIGN'`,
  );
  return row?.number ?? 0;
}
