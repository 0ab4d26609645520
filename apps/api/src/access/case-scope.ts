import { type CaseLink, VISIBLE_CASES } from '@ersuchen/domain';
import type { Sql } from '../database/sql.ts';
import type { Actor } from './actor.ts';

const NOTHING: Sql = { text: 'select id from hardship_case where 1 = 0', params: [] };

/**
 * The only way to read a case: a select of the ids that the actor may see, for `… where c.id in (<scope>)`. It is the
 * domain's table of visible cases in SQL; nothing added to a query later can leave it.
 */
export function casesFor(actor: Actor): Sql {
  const { link, states } = VISIBLE_CASES[actor.fn];
  const linked = links[link](actor);
  if (!linked || states.length === 0) return NOTHING;
  return {
    text: `select v.id from hardship_case v where ${linked.text} and v.state in (${states.map(() => '?').join(', ')})`,
    params: [...linked.params, ...states],
  };
}

/** The condition on `hardship_case v` for each kind of link; null where there is none. */
const links: Record<CaseLink, (actor: Actor) => Sql | null> = {
  ANY: () => ({ text: '1 = 1', params: [] }),
  OWN: (actor) => ({ text: 'v.applicant_account_id = ?', params: [actor.accountId] }),
  MANDATE: mandated,
  COMPETENT: (actor) =>
    actor.authorityId ? { text: 'v.authority_id = ?', params: [actor.authorityId] } : null,
  RELEASED: released,
  AGGREGATE: () => null,
  NONE: () => null,
};

/** The account's own cases and, once submitted, its organisation's, while the mandate lasts. */
function mandated(actor: Actor): Sql {
  const byOrganisation = `(v.organisation_id = ? and v.state <> 'DRAFT')`;
  return actor.organisationId
    ? {
        text: `(v.representative_account_id = ? or ${byOrganisation}) and v.mandate_revoked_on is null`,
        params: [actor.accountId, actor.organisationId],
      }
    : { text: 'v.representative_account_id = ? and v.mandate_revoked_on is null', params: [actor.accountId] };
}

/** Papers released to this account and not closed again; nothing recused. */
function released(actor: Actor): Sql {
  return {
    text: `v.id in (select r.case_id from paper_release r where r.account_id = ? and r.closed_at is null)
      and v.id not in (select x.case_id from recusal x where x.account_id = ?)`,
    params: [actor.accountId, actor.accountId],
  };
}
