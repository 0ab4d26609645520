import { CASE_STATES, type CaseState, FINAL_STATES } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import type { Order } from '../read/connection.ts';
import { inTheHandsOf } from './away.ts';

export const TASK_LISTS = ['TODAY', 'LATE', 'TO_COME', 'WITHOUT_DATE', 'WITHOUT_OWNER'] as const;
export type TaskList = (typeof TASK_LISTS)[number];

const ENDED: readonly CaseState[] = ['DRAFT', ...FINAL_STATES];
const WAITING = CASE_STATES.filter((state) => !ENDED.includes(state));
const IS_WAITING: Sql = { text: `c.state in (${WAITING.map(() => '?').join(', ')})`, params: WAITING };

const dated = (operator: '=' | '<' | '>', today: string): Sql => ({
  text: `c.next_on ${operator} ?`,
  params: [today],
});

/** Which cases each list holds. Who waits for nothing and who waits for nobody is found by the daily run's dates. */
export const conditionOf: Readonly<Record<TaskList, (today: string) => Sql>> = {
  TODAY: (today) => dated('=', today),
  LATE: (today) => dated('<', today),
  TO_COME: (today) => both(dated('>', today), IS_WAITING),
  WITHOUT_DATE: () => both({ text: 'c.next_on is null', params: [] }, IS_WAITING),
  WITHOUT_OWNER: () => both({ text: 'c.caseworker_id is null', params: [] }, IS_WAITING),
};

export const orderOf = (list: TaskList): Order => ({
  by: list === 'WITHOUT_DATE' || list === 'WITHOUT_OWNER' ? 'c.received_on' : 'c.next_on',
  key: 'c.id',
  direction: 'asc',
});

/** Cases in the acting person's scope; only those in their hands, or whoever keeps them. */
export function tasksOf(ctx: SignedInContext, isMine: boolean): Sql {
  const scope = casesFor(ctx.actor).on('c');
  return isMine ? both(scope, mine(ctx)) : scope;
}

/** Files that one keeps or stands in for, and cases with an open follow-up of one's own or of whom one stands in for. */
function mine({ actor, clock }: SignedInContext): Sql {
  const hands = inTheHandsOf(actor.accountId, clock.today());
  return {
    text: `(c.caseworker_id in (${hands.text}) or c.id in (select f.case_id from follow_up f
      where f.done_at is null and f.owner_id in (${hands.text})))`,
    params: [...hands.params, ...hands.params],
  };
}

export const both = (one: Sql, other: Sql): Sql => ({
  text: `${one.text} and ${other.text}`,
  params: [...one.params, ...other.params],
});
