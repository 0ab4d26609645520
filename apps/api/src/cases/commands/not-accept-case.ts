import { type CaseFacts, FIELD_LIMITS, type FieldErrors, type PersonFacts } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { inList } from '../../database/sql.ts';
import { changeCase } from '../change-case.ts';
import { requireValid } from '../input-errors.ts';
import { decided, type PreCheckDecisionInput, requireDecision } from '../pre-check-decision.ts';
import type { SeenCase } from '../seen-case.ts';

/**
 * The deciding body does not deal with the application, or not for these persons (§ 5 HFKVO NRW): grounds attach to a
 * person, the others go on. Without `personIds` it is everybody who is still in the procedure. Answers the case's id;
 * throws Refusing.
 */
export function notAcceptCase(
  ctx: SignedInContext,
  seen: SeenCase,
  personIds: readonly string[] | null,
  input: PreCheckDecisionInput,
): Promise<string> {
  const isOut = (person: Pick<PersonFacts, 'id' | 'state'>) =>
    person.state === 'PENDING' && (personIds === null || personIds.includes(person.id));
  return changeCase(ctx, {
    action: 'notAccept',
    ...seen,
    reason: input.ground.trim(),
    detail: personIds === null ? input.body : `${input.body} ${personIds.length}`,
    assume: ({ persons }) => ({
      personsAfter: persons.map((person) => (isOut(person) ? { ...person, state: 'EXCLUDED' } : person)),
    }),
    effect: async (facts, tx) => {
      requireValid(ctx, personErrors(personIds, facts));
      const decision = requireDecision(ctx, input, facts);
      const out = inList(facts.persons.filter(isOut).map((person) => person.id));
      await tx.run(`update person set state = 'EXCLUDED', outcome_on = ? where id in (${out.text})`, [
        decision.decidedOn,
        ...out.params,
      ]);
      const everybody = facts.personsAfter.every((person) => person.state !== 'PENDING');
      return everybody ? decided(ctx, 'NOT_ACCEPT', input.body, decision) : {};
    },
  });
}

/** Named persons must be in the procedure of this case, each named once. */
function personErrors(personIds: readonly string[] | null, { persons }: CaseFacts): FieldErrors {
  if (personIds === null) return [];
  if (personIds.length === 0) return [{ path: 'personIds', code: 'REQUIRED' }];
  if (personIds.length > FIELD_LIMITS.persons) return [{ path: 'personIds', code: 'TOO_MANY' }];
  const pending = new Set(persons.filter(({ state }) => state === 'PENDING').map(({ id }) => id));
  return personIds.flatMap((id, index): FieldErrors => {
    const path = `personIds[${index}]`;
    if (!pending.has(id)) return [{ path, code: 'UNKNOWN_CODE' }];
    return personIds.indexOf(id) < index ? [{ path, code: 'REPEATED' }] : [];
  });
}
