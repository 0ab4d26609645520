import { attemptAuthorityPart, type PersonFacts } from '@ersuchen/domain';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { type Chosen, type Fits, fits } from '../chosen-persons.ts';
import { endForPersons } from '../end-for-persons.ts';
import { basisOf, type SettlementInput, settlementErrors } from '../settlement.ts';

/**
 * The office settles the procedure of persons for whom it became pointless, by reason, paragraph and evidence (domain
 * 3.3). Before a decision the person is settled and the party told; after a request the authority's part ends as moot,
 * the commission's outcome stays, and nobody outside learns of it. Answers the case's id; throws Refusing.
 */
export function settle(ctx: SignedInContext, seen: SeenCase, input: SettlementInput): Promise<string> {
  const isPending = fits('settle', ctx);
  const isAwaited: Fits = (person) => attemptAuthorityPart('endAsMoot', person, ctx.actor.fn).ok;
  const chosen: Chosen = input.personIds ?? null;
  const settlement = {
    settlement_reason: input.reason,
    settlement_basis: basisOf(input),
    settlement_evidence: input.evidence.trim(),
  };
  return endForPersons(ctx, {
    action: 'settle',
    ...seen,
    chosen,
    path: 'input.personIds',
    fit: (person) => isPending(person) || isAwaited(person),
    errors: (facts) => settlementErrors(input, facts),
    reason: input.evidence.trim(),
    detail: chosen === null ? input.reason : `${input.reason} ${chosen.length}`,
    becomes: (person): PersonFacts =>
      isPending(person) ? { ...person, state: 'SETTLED' } : { ...person, final: 'MOOT' },
    columns: (person, { today }) => {
      const day = dayOf(input.settledOn) ?? today;
      return isPending(person)
        ? { state: 'SETTLED', outcome_on: day, ...settlement }
        : { final_decision: 'MOOT', final_on: day, ...settlement };
    },
  });
}
