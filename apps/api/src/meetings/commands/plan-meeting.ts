import { attemptMeeting, NOTHING, nrw } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { insert } from '../../database/transaction.ts';
import { explained, invalid, refuse } from '../../refusals.ts';
import { checkMeeting, meetingColumns } from '../check-meeting.ts';
import { Meeting } from '../meeting.entity.ts';
import { nameDefaultRecipients } from '../paper-recipients.ts';
import type { MeetingInput } from '../views/meeting.input.ts';

/**
 * The office plans a meeting (§ 6(2) HFKVO: at least one a month). The members of the seats are named as recipients of
 * the papers, until one declares an absence. Answers the new meeting's id; throws Refusing.
 */
export async function planMeeting(ctx: SignedInContext, input: MeetingInput, key: string): Promise<string> {
  const today = ctx.clock.today();
  const errors = checkMeeting(input, today);
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  const columns = meetingColumns(input);
  const answer = attemptMeeting('plan', factsOfNothing(today, columns.meetsOn), ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
  return once(ctx, key, columns, async (tx) => {
    const id = newId();
    await insert(tx, Meeting, {
      ...columns,
      id,
      version: 1,
      state: answer.to,
      agendaState: 'DRAFT',
      agendaVersion: 0,
      minutesState: 'DRAFT',
      createdAt: ctx.clock.now(),
      createdBy: ctx.actor.accountId,
    });
    await nameDefaultRecipients(tx, { id, ...columns });
    tx.record(ctx, { action: 'plan', ids: { meetingId: id, version: 1 }, fields: Object.keys(columns) });
    return id;
  });
}

const factsOfNothing = (today: string, meetsOn: string) =>
  ({
    state: NOTHING,
    agendaState: 'DRAFT',
    minutesState: 'DRAFT',
    today,
    meetsOn,
    items: [],
    hasUnpublishedChanges: false,
    seats: nrw.seats,
    recipientsNamed: 0,
    seatsPresent: 0,
    closingsReleased: false,
    casesDecided: 0,
    closingsOpen: 0,
    laterMeeting: false,
  }) as const;
