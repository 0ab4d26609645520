import type { SignedInContext } from '../../context.ts';
import { type Chosen, fits } from '../chosen-persons.ts';
import { type Declaration, declarationErrors, declaredDay, howMany } from '../declaration.ts';
import { endForPersons } from '../end-for-persons.ts';

interface Withdrawal {
  readonly id: string;
  readonly version: number | null;
  /** Null when the party itself withdraws. */
  readonly declaration: Declaration | null;
  readonly personIds: Chosen;
}

/** Applicant or representative take the application back, for all persons or for some (domain 3.2: to S14). */
export const withdrawOwn = (ctx: SignedInContext, id: string, personIds: Chosen): Promise<string> =>
  withdraw(ctx, { id, version: null, declaration: null, personIds });

/** The office notes a withdrawal that reached it on paper or by telephone. */
export const withdrawForParty = (
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number },
  declaration: Declaration,
): Promise<string> => withdraw(ctx, { ...seen, declaration, personIds: declaration.personIds });

/**
 * Possible until the end is shown, decided or not: refusing it earlier, or answering it otherwise, would tell of a
 * decision. Answers the case's id; throws Refusing.
 */
function withdraw(
  ctx: SignedInContext,
  { id, version, declaration, personIds }: Withdrawal,
): Promise<string> {
  return endForPersons(ctx, {
    action: 'withdraw',
    id,
    version,
    chosen: personIds,
    path: declaration ? 'input.personIds' : 'personIds',
    fit: fits('withdraw', ctx),
    errors: (facts) => (declaration ? declarationErrors(declaration, facts) : []),
    reason: declaration?.note.trim() || null,
    detail: howMany(personIds),
    becomes: (person) => ({ ...person, state: 'WITHDRAWN' }),
    columns: (_person, { today }) => ({ state: 'WITHDRAWN', outcome_on: declaredDay(declaration, today) }),
  });
}
