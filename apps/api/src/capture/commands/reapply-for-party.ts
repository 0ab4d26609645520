import {
  type Channel,
  channelLabels,
  checkChoice,
  checkDate,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
} from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { HardshipCase } from '../../cases/hardship-case.entity.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { writeLink } from '../../links/write-link.ts';
import { applicationAgain } from '../application-again.ts';
import { beginReceivedCase } from '../begin-received-case.ts';

export interface Again {
  readonly channel: string;
  readonly receivedOn: string;
  readonly newFacts: string;
}

/**
 * A new application of the same persons has reached the office on paper: a new case with its own file number that follows
 * the ended one. Answers the new case's id, once per key; throws Refusing.
 */
export function reapplyForParty(
  ctx: SignedInContext,
  { id, version }: SeenCase,
  again: Again,
  key: string,
): Promise<string> {
  requireValid(ctx, errorsIn(again, ctx.clock.today()));
  const arrival = {
    channel: again.channel as Channel,
    receivedOn: dayOf(again.receivedOn) ?? ctx.clock.today(),
  };
  return once(ctx, key, { id, version, again }, async (tx) => {
    const next = newId();
    await advanceCase(tx, ctx, {
      action: 'reapply',
      id,
      version,
      detail: next,
      effect: async () => {
        const { applicantAccountId } = await tx.manager.findOneByOrFail(HardshipCase, { id });
        const newFacts = again.newFacts.trim() || null;
        const more = { previousCaseId: id, newFacts, applicantAccountId };
        await beginReceivedCase(tx, ctx, next, arrival, await applicationAgain(tx, id, next), more);
        await writeLink(tx, ctx, [next, id], 'REAPPLICATION', newFacts);
        return {};
      },
    });
    return next;
  });
}

const errorsIn = ({ channel, receivedOn, newFacts }: Again, today: string): FieldErrors => [
  ...checkChoice('channel', channel, channelLabels, { required: true }),
  ...checkDate('receivedOn', receivedOn, { required: true, notAfter: today, notBefore: '2005-01-01' }),
  ...checkText('newFacts', newFacts, { required: false, max: FIELD_LIMITS.newFacts }),
];
