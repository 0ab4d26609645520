import { type CaseFacts, checkDate, checkText, FIELD_LIMITS, type PreCheckBody } from '@ersuchen/domain';
import { Field, InputType } from 'type-graphql';
import type { SignedInContext } from '../context.ts';
import { PRE_CHECK_BODY } from '../graphql/enums.ts';
import { refuse } from '../refusals.ts';
import type { HardshipCase } from './hardship-case.entity.ts';
import { dayOf, requireValid } from './input-errors.ts';

@InputType()
export class PreCheckDecisionInput {
  @Field(() => PRE_CHECK_BODY) body: PreCheckBody;
  @Field(() => String) decidedOn: string;
  @Field(() => String) ground: string;
}

/** The day of a decision that is recorded: not before the receipt, not after today. Throws Refusing. */
export function requireDecision(
  ctx: SignedInContext,
  { body, decidedOn, ground }: PreCheckDecisionInput,
  { preCheckBody, receivedOn, today }: CaseFacts,
): { readonly decidedOn: string; readonly ground: string } {
  if (body !== preCheckBody) throw refuse('NOT_THE_DECIDING_BODY', ctx.language);
  requireValid(ctx, [
    ...checkDate('input.decidedOn', decidedOn, {
      required: true,
      notAfter: today,
      ...(receivedOn === null ? {} : { notBefore: receivedOn }),
    }),
    ...checkText('input.ground', ground, { required: true, max: FIELD_LIMITS.officeReason }),
  ]);
  return { decidedOn: dayOf(decidedOn) ?? today, ground: ground.trim() };
}

/** What the case keeps of the decision: the body, the day, the ground, and who recorded it. */
export const decided = (
  { actor }: SignedInContext,
  result: NonNullable<HardshipCase['preCheckResult']>,
  body: PreCheckBody,
  { decidedOn, ground }: { readonly decidedOn: string; readonly ground: string },
): Partial<HardshipCase> => ({
  preCheckResult: result,
  preCheckBody: body,
  preCheckOn: decidedOn,
  preCheckGround: ground,
  preCheckBy: actor.accountId,
});
