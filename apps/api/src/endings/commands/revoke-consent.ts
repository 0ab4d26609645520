import type { SignedInContext } from '../../context.ts';
import { type Chosen, fits } from '../chosen-persons.ts';
import { type Declaration, declarationErrors, declaredDay, howMany } from '../declaration.ts';
import { endForPersons } from '../end-for-persons.ts';

/** Applicant or representative revoke the consent to data processing of single persons. */
export const revokeOwnConsent = (
  ctx: SignedInContext,
  id: string,
  personIds: readonly string[],
): Promise<string> => revoke(ctx, { id, version: null }, personIds, null);

/** The office notes a revocation that reached it. */
export const revokeConsentForParty = (
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number },
  declaration: Declaration,
): Promise<string> => revoke(ctx, seen, declaration.personIds, declaration);

/**
 * Without consent the procedure cannot go on for that person: a withdrawal by another name (domain 3.3), open as long as
 * that one. Answers the case's id; throws Refusing.
 */
function revoke(
  ctx: SignedInContext,
  { id, version }: { readonly id: string; readonly version: number | null },
  personIds: Chosen,
  declaration: Declaration | null,
): Promise<string> {
  return endForPersons(ctx, {
    action: 'revokeConsent',
    id,
    version,
    chosen: personIds,
    path: declaration ? 'input.personIds' : 'personIds',
    fit: fits('revokeConsent', ctx),
    errors: (facts) => (declaration ? declarationErrors(declaration, facts) : []),
    reason: declaration?.note.trim() || null,
    detail: howMany(personIds),
    becomes: (person) => ({ ...person, state: 'WITHDRAWN', consentGiven: false }),
    columns: (_person, { today }) => {
      const day = declaredDay(declaration, today);
      return { state: 'WITHDRAWN', outcome_on: day, consent_on: null, consent_revoked_on: day };
    },
  });
}
