import { type FieldErrors, type Representation, validateRepresentation } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { MandateInput } from '../mandate.input.ts';
import { redirectLetters } from '../redirect-letters.ts';

/**
 * The office records who acts for the party by written power of attorney. Whoever did before loses access, letters go to
 * the new representative. Answers the case's id; throws Refusing.
 */
export function recordMandate(ctx: SignedInContext, seen: SeenCase, input: MandateInput): Promise<string> {
  return changeCase(ctx, {
    action: 'recordMandate',
    ...seen,
    detail: input.representation.slice(0, 30),
    effect: async ({ today }, tx) => {
      const account =
        typeof input.accountId === 'string' ? await representative(tx, input.accountId, today) : null;
      requireValid(ctx, errorsIn(input, today, account !== undefined));
      await redirectLetters(tx, seen.id, 'REPRESENTATIVE', account?.account_id ?? null);
      return {
        representation: input.representation as Representation,
        representativeName: input.representativeName.trim(),
        representativeAddress: input.representativeAddress.trim(),
        mandateOn: dayOf(input.mandateOn),
        mandateRevokedOn: null,
        representativeAccountId: account?.account_id ?? null,
        organisationId: account?.organisation_id ?? null,
      };
    },
  });
}

function errorsIn(input: MandateInput, today: string, accountKnown: boolean): FieldErrors {
  const nobody = input.representation === '' || input.representation === 'NONE';
  const errors = validateRepresentation(input, { submit: true, today });
  return [
    ...(nobody ? [{ path: 'representation', code: 'UNKNOWN_CODE' } as const] : []),
    ...errors,
    ...(accountKnown ? [] : [{ path: 'accountId', code: 'UNKNOWN_CODE' } as const]),
  ].map(({ path, code }) => ({ path: `input.${path}`, code }));
}

/** The account, if it acts as a representative today; undefined if it does not. */
async function representative(tx: Transaction, accountId: string, today: string) {
  const [found] = await tx.rows<{ account_id: string; organisation_id: string | null }>(
    `select f.account_id, f.organisation_id from account_function f
     where f.account_id = ? and f.actor_function = 'REPRESENTATIVE' and f.valid_from <= ?
       and (f.valid_to is null or f.valid_to >= ?) order by f.id`,
    [accountId, today, today],
  );
  return found;
}
