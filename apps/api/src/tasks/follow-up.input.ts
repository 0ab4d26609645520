import { checkDate, checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { Field, ID, InputType } from 'type-graphql';
import { isCaseworker } from '../accounts/caseworkers.ts';
import { dayOf, requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';

@InputType()
export class FollowUpInput {
  @Field(() => String) dueOn: string;
  @Field(() => String, { description: 'What is to be looked at.' }) body: string;
  @Field(() => ID, { nullable: true, description: 'Whose follow-up it is; without it one’s own.' })
  ownerId: string | null | undefined;
}

/** The follow-up as it is kept. Throws Refusing for a day that is past, no text, or somebody who is not of the office. */
export async function requireFollowUp(
  tx: Transaction,
  ctx: SignedInContext,
  { dueOn, body, ownerId }: FollowUpInput,
): Promise<{ readonly dueOn: string; readonly body: string; readonly ownerId: string }> {
  const owner = ownerId ?? ctx.actor.accountId;
  const isKnown = owner === ctx.actor.accountId || (await isCaseworker(tx, ctx, owner));
  const today = ctx.clock.today();
  requireValid(ctx, [
    ...checkDate('input.dueOn', dueOn, { required: true, notBefore: today }),
    ...checkText('input.body', body, { required: true, max: FIELD_LIMITS.followUp }),
    ...(isKnown ? [] : [{ path: 'input.ownerId', code: 'UNKNOWN_CODE' as const }]),
  ]);
  return { dueOn: dayOf(dueOn) ?? today, body: body.trim(), ownerId: owner };
}
