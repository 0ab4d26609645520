import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { alignReleases } from '../align-releases.ts';
import { checkMeeting, meetingColumns } from '../check-meeting.ts';
import { nameDefaultRecipients } from '../paper-recipients.ts';
import type { MeetingInput } from '../views/meeting.input.ts';
import { writeMeetingLetters } from '../write-meeting-letters.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/**
 * The office changes day, time, length or place of a meeting that is still to come. On another day other terms may run:
 * who may not receive the papers then loses them, and whoever is invited is invited anew. Answers the meeting's id;
 * throws Refusing.
 */
export async function changeMeeting(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  input: MeetingInput,
): Promise<string> {
  const errors = checkMeeting(input, ctx.clock.today());
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  const columns = meetingColumns(input);
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'change',
      id,
      version,
      change: () => columns,
      effect: async ({ draft }) => {
        await nameDefaultRecipients(tx, { id, ...columns });
        if (draft.agendaState !== 'PUBLISHED') return;
        await alignReleases(tx, id, ctx.clock.now());
        if (moves(draft, columns))
          await writeMeetingLetters(tx, ctx, 'publishAgenda', { id, version: version + 1 });
      },
    }),
  );
}

type Appointment = Pick<ReturnType<typeof meetingColumns>, 'meetsOn' | 'startsAt' | 'place'>;

const moves = (before: Appointment, after: Appointment): boolean =>
  before.meetsOn !== after.meetsOn || before.startsAt !== after.startsAt || before.place !== after.place;
