import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { conflict } from '../../refusals.ts';
import { requireMinutes } from '../require-minutes.ts';

export interface GeneralWritten {
  readonly meetingId: string;
  /** The version of the text that the writer saw. */
  readonly version: number;
  readonly body: string;
}

/** The general part of the minutes, saved while it is written. Answers the meeting's id; throws Refusing. */
export async function writeGeneralMinutes(ctx: SignedInContext, written: GeneralWritten): Promise<string> {
  const { meetingId, version, body } = written;
  requireValid(ctx, checkText('body', body, { required: false, max: FIELD_LIMITS.minutesText }));
  await ctx.database.transaction(async (tx) => {
    await requireMinutes(tx, ctx, meetingId, 'writeMinutes');
    tx.record(ctx, { action: 'writeMinutes', ids: { meetingId, version: version + 1 }, fields: ['body'] });
    const changed = await tx.run(
      `update meeting_minutes set body = ?, changed_at = ?, changed_by = ?, version = version + 1
       where meeting_id = ? and version = ?`,
      [body.trim(), ctx.clock.now(), ctx.actor.accountId, meetingId, version],
    );
    if (changed === 1) return;
    const [row] = await tx.rows<{ version: number }>(
      'select g.version from meeting_minutes g where g.meeting_id = ?',
      [meetingId],
    );
    throw conflict(row?.version ?? 0);
  });
  return meetingId;
}
