import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import { FULL, type StatementTest, statementTest } from '../../test/statement-kit.ts';
import { statementTime } from '../../test/statement-time-kit.ts';
import { statementsOf } from '../../test/statements-of.ts';

let test: StatementTest;
const built: Record<string, { id: string; statementId: string | null }> = {};
beforeAll(async () => {
  test = await statementTest();
  const time = statementTime(test);
  const asked = (dueOn: string, authority = test.bochum) =>
    aCase()
      .inState('STATEMENT_REQUESTED')
      .of(authority)
      .withStatement('DRAFTED', { dueOn, body: 'geheimer Entwurf' })
      .create(test.api.database);
  const late = await asked('2026-02-20');
  const today = await asked('2026-03-02');
  const soon = await asked('2026-03-10', test.essen);
  const far = await asked('2026-03-30');
  const given = await asked('2026-03-16');
  await test.submit(given, FULL);
  await time.askFor(far, { wishedOn: '2026-04-20' });
  await time.act('remindStatement', late);
  await time.act('extendStatement', today, { dueOn: '2026-03-11' });
  await aCase()
    .inState('CLOSED')
    .of(test.bochum)
    .withStatement('DRAFTED', { dueOn: '2025-03-10' })
    .create(test.api.database);
  Object.assign(built, { late, today, soon, far, given });
});
afterAll(() => test.api.stop());

const BOARD = `query ($part: StatementBoardPart!, $authorityId: ID, $first: Int!, $after: String) {
  statementBoard(part: $part, authorityId: $authorityId, first: $first, after: $after) {
    nodes { id round state dueOn firstDueOn reminderCount lastRemindedOn extensionAsked { wishedOn reason } authorityName caseId caseState
      fileNumber leadName removalOn caseworkerName submittedAt }
    pageInfo { hasNextPage endCursor } counts { open dueSoon overdue extensionAsked } } }`;
interface Board {
  readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly counts: object;
}
const board = async (part: string, more: object = {}) =>
  (await test.office.ask<{ statementBoard: Board }>(BOARD, { part, first: 50, ...more })).statementBoard;
const names = ({ nodes }: Board) =>
  nodes.map(({ id }) => Object.keys(built).find((name) => built[name]?.statementId === id));

describe('the board of statements', () => {
  it('shows what is open over all authorities by its due day, with reminders, wishes and first due days', async () => {
    const shown = await board('OPEN');
    expect(names(shown)).toEqual(['late', 'soon', 'today', 'far']);
    expect(shown.counts).toEqual({ open: 4, dueSoon: 2, overdue: 1, extensionAsked: 1 });
    expect(shown.nodes[0]).toMatchObject({
      reminderCount: 1,
      lastRemindedOn: '2026-03-02',
      state: 'DRAFTED',
    });
    expect(shown.nodes[2]).toMatchObject({ dueOn: '2026-03-11', firstDueOn: '2026-03-02' });
    expect(shown.nodes[3]).toMatchObject({ extensionAsked: { wishedOn: '2026-04-20' } });
    expect(JSON.stringify(shown)).not.toContain('geheim');
  });

  it('does not wait for a statement whose case went on without it', async () => {
    expect((await board('ALL')).nodes.at(-1)).toMatchObject({ state: 'DRAFTED', caseState: 'CLOSED' });
    expect((await board('OPEN')).nodes).toHaveLength(4);
  });

  it('has a part for each thing to do, and one authority alone when asked', async () => {
    expect(names(await board('OVERDUE'))).toEqual(['late']);
    expect(names(await board('DUE_SOON'))).toEqual(['soon', 'today']);
    expect(names(await board('EXTENSION_ASKED'))).toEqual(['far']);
    expect(names(await board('SUBMITTED'))).toEqual(['given']);
    expect(names(await board('ALL'))).toEqual(['far', 'given', 'today', 'soon', 'late', undefined]);
    const essen = await board('OPEN', { authorityId: test.essen });
    expect(names(essen)).toEqual(['soon']);
    expect(essen.counts).toEqual({ open: 1, dueSoon: 1, overdue: 0, extensionAsked: 0 });
  });

  it('is paged, every request once, in a constant number of statements', async () => {
    const first = await board('OPEN', { first: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await board('OPEN', { first: 3, after: first.pageInfo.endCursor });
    expect([...names(first), ...names(rest)]).toEqual(['late', 'soon', 'today', 'far']);
    expect(await statementsOf(test.api.database, () => board('ALL'))).toBeLessThanOrEqual(6);
  });

  it('is the office’s alone', async () => {
    const { errors } = await test.authority.send(BOARD, { part: 'ALL', first: 5 });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
