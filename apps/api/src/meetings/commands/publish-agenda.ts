import { attemptMeeting, checkText, FIELD_LIMITS, type MeetingFacts } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { explained, invalid } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import type { AgendaDraft } from '../agenda-draft.ts';
import { AgendaPublication } from '../agenda-publication.entity.ts';
import { snapshotOf } from '../agenda-snapshot.ts';
import { alignReleases } from '../align-releases.ts';
import { writeMeetingLetters } from '../write-meeting-letters.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/**
 * The office publishes the agenda as its next numbered version, the first or a Nachtrag (§ 3(2) HFKVO): cases that are
 * new on it go ON_AGENDA, the papers are released to the named recipients, and the invitations leave. Answers the
 * meeting's id; throws Refusing.
 */
export async function publishAgenda(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  { note, key }: { readonly note: string | null; readonly key: string },
): Promise<string> {
  const errors = checkText('note', note ?? '', { required: false, max: FIELD_LIMITS.agendaNote });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  return once(ctx, key, { id, version, note }, (tx) =>
    advanceMeeting(tx, ctx, {
      action: 'publishAgenda',
      id,
      version,
      change: ({ draft, facts }) => ({ agendaVersion: draft.agendaVersion + 1, ...invited(facts, ctx) }),
      effect: async ({ draft }) => {
        const agendaVersion = draft.agendaVersion + 1;
        await insert(tx, AgendaPublication, {
          meetingId: id,
          agendaVersion,
          publishedAt: ctx.clock.now(),
          publishedBy: ctx.actor.accountId,
          note: note?.trim() || null,
          items: JSON.stringify(snapshotOf(draft.items)),
        });
        await listCases(tx, ctx, draft, agendaVersion);
        await alignReleases(tx, id, ctx.clock.now());
        await writeMeetingLetters(tx, ctx, 'publishAgenda', { id, version: version + 1 });
      },
    }),
  );
}

/** The first publication is the invitation. */
function invited(facts: MeetingFacts, { actor }: SignedInContext) {
  const answer = attemptMeeting('invite', { ...facts, agendaState: 'PUBLISHED' }, actor.fn);
  return answer.ok ? { state: answer.to } : {};
}

async function listCases(
  tx: Transaction,
  ctx: SignedInContext,
  { id, items }: AgendaDraft,
  agendaVersion: number,
): Promise<void> {
  for (const item of items) {
    if (item.publishedVersion !== null) continue;
    const { caseId, overrideReason: reason } = item;
    await advanceCase(tx, ctx, {
      action: 'publishOnAgenda',
      id: caseId,
      version: null,
      withMeeting: true,
      reason,
      detail: id,
    });
    await tx.run('update agenda_item set published_version = ? where id = ?', [agendaVersion, item.id]);
  }
}
