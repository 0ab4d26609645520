import { checkText, FIELD_LIMITS, isInTerm, recipientRefusal, type SeatHolder } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid, notFound, refuse } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { alignReleases } from '../align-releases.ts';
import { nameRecipient } from '../paper-recipients.ts';
import { seatHolders } from '../seat-holders.ts';
import { writeMeetingLetters } from '../write-meeting-letters.ts';
import type { SeenMeeting } from './seen-meeting.ts';

export interface NamedRecipient {
  readonly seatId: string;
  readonly accountId: string;
  readonly absenceReason: string | null;
}

/**
 * The office names who of a seat receives the papers: the member, or the deputy after a declared absence. Once the
 * agenda is published the papers and the invitation follow at once, and the one named before loses the papers. Answers
 * the meeting's id; throws Refusing.
 */
export async function namePaperRecipient(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  { seatId, accountId, absenceReason }: NamedRecipient,
): Promise<string> {
  const rule = { required: false, max: FIELD_LIMITS.absenceReason };
  const errors = checkText('absenceReason', absenceReason ?? '', rule);
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'nameRecipient',
      id,
      version,
      effect: async ({ draft }) => {
        const ofSeat = (await seatHolders(tx, draft)).get(seatId);
        if (!ofSeat) throw notFound(ctx.language);
        const refusal = recipientRefusal(ofSeat, accountId, { meetsOn: draft.meetsOn, absenceReason });
        if (refusal) throw refuse(refusal, ctx.language);
        const holder = inOffice(ofSeat, accountId, draft.meetsOn);
        if (!holder) throw refuse('TERM_OVER', ctx.language);
        const another = await nameRecipient(tx, id, seatId, holder, absenceReason?.trim() ?? null);
        if (draft.agendaState !== 'PUBLISHED' || !another) return;
        await alignReleases(tx, id, ctx.clock.now());
        await writeMeetingLetters(tx, ctx, 'publishAgenda', { id, version: version + 1 }, [accountId]);
      },
    }),
  );
}

/** Somebody may be deputy first and member later: on the meeting's day the member counts. */
function inOffice(ofSeat: readonly SeatHolder[], accountId: string, day: string): SeatHolder | undefined {
  const own = ofSeat.filter((holder) => holder.accountId === accountId && isInTerm(holder, day));
  return own.find(({ role }) => role === 'MEMBER') ?? own[0];
}
