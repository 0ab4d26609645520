import { type FieldErrors, validateConsent } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import type { ConsentInput } from '../consent.input.ts';

/**
 * A person's consent to data processing has arrived: dated, by the custodian for a minor. Answers the case's id; throws
 * Refusing.
 */
export function recordConsent(ctx: SignedInContext, seen: SeenCase, input: ConsentInput): Promise<string> {
  const { personId, consentOn } = input;
  const consentBy = input.consentBy ?? '';
  return changeCase(ctx, {
    action: 'recordConsent',
    ...seen,
    detail: personId.slice(0, 26),
    effect: async ({ today }, tx) => {
      const [person] = await tx.rows<{ birth_date: string }>(
        'select p.birth_date from person p where p.id = ? and p.case_id = ?',
        [personId, seen.id],
      );
      const unknown: FieldErrors = person ? [] : [{ path: 'input.personId', code: 'UNKNOWN_CODE' }];
      const consenting = { consentOn, consentBy, birthDate: person?.birth_date ?? '' };
      requireValid(ctx, [...unknown, ...validateConsent('input', consenting, { submit: true, today })]);
      await tx.run('update person set consent_on = ?, consent_by = ? where id = ?', [
        dayOf(consentOn),
        consentBy.trim() || null,
        personId,
      ]);
      return {};
    },
  });
}
