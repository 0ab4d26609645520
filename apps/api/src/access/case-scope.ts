import { CASE_STATES, type CaseLink, type CaseState, nrw, settingIn, VISIBLE_CASES } from '@ersuchen/domain';
import { settingColumn } from '../commission/setting-column.ts';
import type { Sql } from '../database/sql.ts';
import type { Actor } from './actor.ts';

/** The cases that an actor may see: as a select of their ids, for `… where c.id in (<scope>)`. */
export interface CaseScope extends Sql {
  /** The same as a condition on a `hardship_case` that the query reads anyway: spares joining the table with itself. */
  on(alias: string): Sql;
}

/**
 * The only way to read a case. It is the domain's table of visible cases in SQL; nothing added to a query later can
 * leave it, as long as it stands in parentheses beside the other conditions.
 */
export function casesFor(actor: Actor): CaseScope {
  const { link, states } = VISIBLE_CASES[actor.fn];
  const on = (alias: string): Sql => {
    const linked = links[link](actor, alias);
    if (!linked || states.length === 0) return { text: '1 = 0', params: [] };
    const inState = stateAmong(alias, states);
    return { text: `(${linked.text} and ${inState.text})`, params: [...linked.params, ...inState.params] };
  };
  const { text, params } = on('v');
  return { text: `select v.id from hardship_case v where ${text}`, params, on };
}

/** Names the states or, when they are fewer, the others: a long list would tempt engines away from the order's index. */
function stateAmong(alias: string, visible: readonly CaseState[]): Sql {
  const others = CASE_STATES.filter((state) => !visible.includes(state));
  const [operator, states] = others.length < visible.length ? ['not in', others] : ['in', visible];
  return { text: `${alias}.state ${operator} (${states.map(() => '?').join(', ')})`, params: states };
}

/** The condition on a `hardship_case` for each kind of link; null where there is none. */
const links: Record<CaseLink, (actor: Actor, alias: string) => Sql | null> = {
  ANY: any,
  OWN: ({ accountId }, alias) => ({
    text: `${alias}.applicant_account_id = ? and ${alias}.own_sight_ended_on is null`,
    params: [accountId],
  }),
  MANDATE: mandated,
  COMPETENT: ({ authorityId }, alias) =>
    authorityId ? { text: `${alias}.authority_id = ?`, params: [authorityId] } : null,
  RELEASED: released,
  PREPARED: prepared,
  AGGREGATE: () => null,
  NONE: () => null,
};

/** Every case but those from which the account is recused, in whichever function of the office it acts. */
function any({ accountId }: Actor, alias: string): Sql {
  return {
    text: `${alias}.id not in (select x.case_id from recusal x where x.account_id = ?)`,
    params: [accountId],
  };
}

/** The account's own cases and, once submitted, its organisation's, while the mandate lasts. */
function mandated({ accountId, organisationId }: Actor, alias: string): Sql {
  const own = `${alias}.representative_account_id = ?`;
  const lasting = `${alias}.mandate_revoked_on is null and ${alias}.own_sight_ended_on is null`;
  const byOrganisation = `(${alias}.organisation_id = ? and ${alias}.state <> 'DRAFT')`;
  return organisationId
    ? { text: `(${own} or ${byOrganisation}) and ${lasting}`, params: [accountId, organisationId] }
    : { text: `${own} and ${lasting}`, params: [accountId] };
}

/**
 * Papers released to this account and not closed again; nothing recused, and nothing of an authority that the member
 * heads or headed: such a member is recused from its cases by the law of the procedure, without a record.
 */
function released(actor: Actor, alias: string): Sql {
  return notRecused(actor, alias, receivedPapers(alias));
}

const receivedPapers = (alias: string): string =>
  `${alias}.id in (select r.case_id from paper_release r where r.account_id = ? and r.closed_at is null)`;

/**
 * The committee that decides on acceptance sees what the office has prepared for it, while the commission's setting
 * names the committee; later only papers that were released.
 */
function prepared(actor: Actor, alias: string): Sql {
  const body = `coalesce(${settingColumn('PRE_CHECK_BODY')}, '${settingIn('PRE_CHECK_BODY', null, nrw)}')`;
  const forCommittee = `${alias}.proposal is not null and ${alias}.state in ('PRE_CHECK', 'ACCEPTED', 'NOT_ACCEPTED')
    and ${body} = 'PRE_EXAMINATION'`;
  return notRecused(actor, alias, `(${receivedPapers(alias)} or (${forCommittee}))`);
}

function notRecused({ accountId }: Actor, alias: string, linked: string): Sql {
  return {
    text: `${linked} and ${alias}.id not in (select x.case_id from recusal x where x.account_id = ?)
      and not exists (select 1 from account_function h where h.account_id = ? and h.actor_function = 'AUTHORITY'
        and h.authority_id = ${alias}.authority_id)`,
    params: [accountId, accountId, accountId],
  };
}
