import {
  blockerSentences,
  blockerSubject,
  blockersOf,
  type CaseFacts,
  catalogueAt,
  checkChoice,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  groundIn,
  nrw,
} from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { refuse } from '../../refusals.ts';
import { BlockerOverride } from '../blocker-override.entity.ts';

export interface Override {
  readonly blocker: string;
  readonly personId: string | null;
  readonly ground: string | null;
  readonly reason: string;
}

/**
 * The chair lets a case go on although something is missing, with a recorded reason. Answers the case's id; throws
 * Refusing, also when this blocker does not stand.
 */
export function overrideBlocker(ctx: SignedInContext, seen: SeenCase, override: Override): Promise<string> {
  const reason = override.reason.trim();
  return changeCase(ctx, {
    action: 'overrideBlocker',
    ...seen,
    reason,
    detail: [override.blocker, override.personId, override.ground].filter(Boolean).join(' '),
    effect: async (facts, tx) => {
      requireValid(ctx, errorsIn(override, facts));
      const standing = standingBlocker(facts, override);
      if (!standing) throw refuse('NOTHING_TO_OVERRIDE', ctx.language);
      await insert(tx, BlockerOverride, {
        id: newId(),
        caseId: seen.id,
        blocker: standing.code,
        subject: blockerSubject(standing.personId, standing.ground),
        reason,
        overriddenBy: ctx.actor.accountId,
        overriddenAt: ctx.clock.now(),
      });
      return {};
    },
  });
}

function errorsIn({ blocker, ground, reason }: Override, { receivedOn, today }: CaseFacts): FieldErrors {
  const known = ground === null || groundIn(catalogueAt(receivedOn ?? today, nrw), ground);
  return [
    ...checkChoice('blocker', blocker, blockerSentences, { required: true }),
    ...(known ? [] : [{ path: 'ground', code: 'UNKNOWN_CODE' } as const]),
    ...checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }),
  ];
}

const standingBlocker = (facts: CaseFacts, { blocker, personId, ground }: Override) =>
  blockersOf(facts).find(
    (each) =>
      !each.overridden && each.code === blocker && each.personId === personId && each.ground === ground,
  );
