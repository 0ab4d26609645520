import { LETTERS_OF_FORMER_AUTHORITY } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../../access/actor.ts';
import { casesFor } from '../../access/case-scope.ts';
import type { SignedInContext } from '../../context.ts';
import type { Sql } from '../../database/sql.ts';
import { type Connection, nodeSelection, type Page, page } from '../../read/connection.ts';
import { authorityLetter } from './authority-letter.ts';
import { ownLetter } from './own-letter.ts';

const NONE: Sql = { text: '1 = 0', params: [] };
const RELEASED = `o.released_on is not null and o.state <> 'WITHHELD'`;

/**
 * Which letters of the outbox `o` their recipient may read: released, addressed to it, of a case that it sees. Whether a
 * letter has left, and how, makes no difference: it is there from the day of its release on.
 */
export function lettersTo(actor: Actor): Sql {
  const to = addressed(actor);
  return { text: `${RELEASED} and ${to.text}`, params: to.params };
}

function addressed(actor: Actor): Sql {
  const { accountId, organisationId, authorityId } = actor;
  const scope = casesFor(actor);
  const seen = `o.case_id in (${scope.text})`;
  switch (actor.fn) {
    case 'APPLICANT':
      return {
        text: `o.recipient = 'APPLICANT' and (o.recipient_id = ? or o.recipient_id is null) and ${seen}`,
        params: [accountId, ...scope.params],
      };
    case 'REPRESENTATIVE':
      return {
        text: `o.recipient = 'REPRESENTATIVE' and ${seen} and (o.recipient_id = ? or o.recipient_id in
          (select f.account_id from account_function f where f.organisation_id = ?))`,
        params: [...scope.params, accountId, organisationId ?? ''],
      };
    case 'AUTHORITY': {
      const kept = LETTERS_OF_FORMER_AUTHORITY.map(() => '?').join(', ');
      return {
        text: `o.recipient_id = ? and ((o.recipient = 'AUTHORITY' and ${seen})
          or (o.recipient in ('AUTHORITY', 'FORMER_AUTHORITY') and o.letter in (${kept})))`,
        params: [authorityId ?? '', ...scope.params, ...LETTERS_OF_FORMER_AUTHORITY],
      };
    }
    default:
      return NONE;
  }
}

const NEWEST = { by: 'o.released_on', key: 'o.id', direction: 'desc' } as const;

/** The letters to a party, newest first. */
export function ownLetters(ctx: SignedInContext, info: GraphQLResolveInfo, place: Page): Promise<Connection> {
  const selection = nodeSelection(info, 'OwnLetterConnection');
  return page(ctx, ownLetter, selection, lettersTo(ctx.actor), NEWEST, place);
}

/** The letters to the acting authority, newest first. */
export function authorityLetters(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  place: Page,
): Promise<Connection> {
  const selection = nodeSelection(info, 'AuthorityLetterConnection');
  return page(ctx, authorityLetter, selection, lettersTo(ctx.actor), NEWEST, place);
}
