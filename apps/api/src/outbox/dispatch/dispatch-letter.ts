import { dispatchWay } from '@ersuchen/domain';
import type { DispatchPlace } from './dispatch-place.ts';
import { type Ending, finishAttempt } from './finish-attempt.ts';
import type { MailResult } from './mail.ts';
import { noticeOfLetter, noticeOfNews } from './notice.ts';
import { readdress } from './readdress.ts';
import { type KnownReach, reachOf } from './recipient-reach.ts';
import type { TakenLetter } from './take-letters.ts';

/** Brings one taken letter out of the house, or into the print queue, and writes down what came of it. */
export async function dispatchLetter(place: DispatchPlace, taken: TakenLetter): Promise<Ending> {
  const ending = await tried(place, taken);
  await finishAttempt(place, taken, ending);
  return ending;
}

async function tried(place: DispatchPlace, untouched: TakenLetter): Promise<Ending> {
  try {
    const taken = await addressed(place, untouched);
    const made = await place.letters.make(taken.id);
    if (made.recipient !== taken.recipient) return { result: 'REFUSED', way: null, problem: 'MANDATE_ENDED' };
    const reach = await reachOf(place, taken);
    const way = dispatchWay(reach);
    if (way === 'PRINT' || reach.email === null) return { result: 'QUEUED', way: 'PRINT', problem: null };
    const sent = await mailed(place, taken, reach, way === 'EMAIL_WITH_LETTER');
    if (sent.kind === 'ACCEPTED') return { result: 'SENT', way, problem: null };
    return { result: sent.kind, way, problem: sent.problem };
  } catch (error) {
    const problem = error instanceof Error ? error.constructor.name.slice(0, 60) : typeof error;
    return { result: 'LATER', way: null, problem };
  }
}

/** A representative's letter after the mandate ended is the applicant's, unless it was made before. */
async function addressed(place: DispatchPlace, taken: TakenLetter): Promise<TakenLetter> {
  if (taken.recipient !== 'REPRESENTATIVE') return taken;
  const by = { clock: place.clock, actor: null };
  const moved = await place.database.transaction((tx) => readdress(tx, by, [taken.id]));
  if (moved === 0) return taken;
  const [row] = await place.database.rows<{ recipientId: string | null }>(
    'select recipient_id as recipientId from outbox where id = ?',
    [taken.id],
  );
  return { ...taken, recipient: 'APPLICANT', recipientId: row?.recipientId ?? null };
}

async function mailed(
  place: DispatchPlace,
  taken: TakenLetter,
  { email }: KnownReach,
  attached: boolean,
): Promise<MailResult> {
  const notice = attached ? noticeOfLetter : noticeOfNews(place.publicOrigin);
  return place.mailer.send({
    ...notice,
    // A second try after an unknown answer carries the same id: the receiving server can tell that it is the same mail.
    messageId: `<${taken.id.toLowerCase()}@${place.mailer.domain}>`,
    to: email ?? '',
    date: taken.releasedAt,
    letter: attached ? await place.letters.read(taken.id) : null,
  });
}
