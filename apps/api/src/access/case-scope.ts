import type { Sql } from '../database/sql.ts';
import type { Actor } from './actor.ts';

const NOTHING: Sql = { text: 'select id from hardship_case where 1 = 0', params: [] };
const BEFORE_REGISTRATION = `'DRAFT', 'RECEIVED', 'COMPLETION'`;

/**
 * The only way to read a case: a select of the ids that the actor may see, to be used as
 * `… where c.id in (<scope>)` or joined. Nothing added to a query later can leave it.
 */
export function casesFor(actor: Actor): Sql {
  return scopes[actor.fn](actor);
}

/** The domain's visibility table (`case/visibility.ts`), in SQL. */
const scopes: Record<Actor['fn'], (actor: Actor) => Sql> = {
  OFFICE: anyCase,
  OFFICE_HEAD: anyCase,
  CHAIR: anyCase,
  MINUTES_KEEPER: anyCase,
  PRE_EXAMINATION: preExamined,
  SEAT: released,
  AUTHORITY: competent,
  SUPERVISION: () => NOTHING,
  APPLICANT: own,
  REPRESENTATIVE: mandated,
};

/** Everything the office holds; a draft belongs to its author alone. */
function anyCase(): Sql {
  return { text: `select id from hardship_case where state not in ('DRAFT', 'DELETED')`, params: [] };
}

function preExamined(): Sql {
  return {
    text: `select id from hardship_case where state in ('PRE_CHECK', 'NOT_ACCEPTED', 'ACCEPTED')`,
    params: [],
  };
}

/** Papers released to this account, still open, and no recusal. */
function released(actor: Actor): Sql {
  return {
    text: `select case_id from paper_release where account_id = ? and closed_at is null
      and case_id not in (select case_id from recusal where account_id = ?)`,
    params: [actor.accountId, actor.accountId],
  };
}

/** Cases of the competent authority, from its notice of receipt on (domain 3.4, letter 2). */
function competent(actor: Actor): Sql {
  if (!actor.authorityId) return NOTHING;
  return {
    text: `select id from hardship_case where authority_id = ? and state not in (${BEFORE_REGISTRATION}, 'ARCHIVED', 'DELETED')`,
    params: [actor.authorityId],
  };
}

function own(actor: Actor): Sql {
  return {
    text: `select id from hardship_case where applicant_account_id = ? and state not in ('ARCHIVED', 'DELETED')`,
    params: [actor.accountId],
  };
}

/** The account's own cases and its organisation's, while the mandate lasts. */
function mandated(actor: Actor): Sql {
  const visible = `state not in ('ARCHIVED', 'DELETED') and mandate_revoked_on is null`;
  return actor.organisationId
    ? {
        text: `select id from hardship_case where representative_account_id = ? and ${visible}
          union select id from hardship_case where organisation_id = ? and state <> 'DRAFT' and ${visible}`,
        params: [actor.accountId, actor.organisationId],
      }
    : {
        text: `select id from hardship_case where representative_account_id = ? and ${visible}`,
        params: [actor.accountId],
      };
}
