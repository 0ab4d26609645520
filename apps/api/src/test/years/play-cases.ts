import { addDays, nrw, statementDueOn } from '@ersuchen/domain';
import { newId } from '../../database/id.ts';
import { nrwHolidays } from '../../statements/nrw-holidays.ts';
import { anApplication, aPerson } from '../application-kit.ts';
import type { Outcome, RunningProcedure } from '../procedure.ts';

/** One case as it went. */
export interface PlayedCase {
  readonly receivedOn: string;
  /** The first is the applicant; a minor may apply alone. */
  readonly persons: readonly ('ADULT' | 'CHILD')[];
  readonly way:
    | { readonly to: 'MEETING'; readonly on: string; readonly outcome: Outcome; readonly granted?: boolean }
    | { readonly to: 'WITHDRAWN' | 'NOT_ACCEPTED' | 'ACCEPTED' }
    | { readonly to: 'PRE_CHECK' };
}

const dueOn = (day: string) => statementDueOn(day, nrw, nrwHolidays(day, addDays(day, 60)));

const CHANNELS = ['POST', 'FAX', 'EMAIL', 'DE_MAIL'];

/**
 * Plays cases through the API in the order of their days: received online and on paper, registered, screened, asked about,
 * deliberated, released, sent to the authority and answered. Every step is taken by whoever takes it.
 *
 * @param evening what happens at the end of each of these days
 */
export async function playCases(
  procedure: RunningProcedure,
  cases: readonly PlayedCase[],
  evening: () => Promise<void> = async () => {},
): Promise<void> {
  const applicant = await procedure.api.as('APPLICANT');
  await procedure.api.database.transaction((tx) =>
    tx.run(`update account_function set valid_from = '2000-01-01'`),
  );
  const days = new Map<string, (() => Promise<unknown>)[]>();
  const on = (day: string, step: () => Promise<unknown>) => days.set(day, [...(days.get(day) ?? []), step]);
  const first = cases.map(({ receivedOn }) => receivedOn).toSorted()[0] ?? '';
  const ids = new Map<PlayedCase, string>();
  const idOf = (one: PlayedCase) => ids.get(one) ?? '';

  for (const [index, one] of cases.entries()) {
    const { receivedOn, way } = one;
    on(receivedOn, async () => {
      ids.set(one, await receive(procedure, one, index % 2 === 0 ? applicant : null));
      await procedure.register(idOf(one));
    });
    if (way.to === 'ACCEPTED' || way.to === 'MEETING')
      on(addDays(receivedOn, 1), () => procedure.accept(idOf(one)));
    if (way.to === 'NOT_ACCEPTED') on(addDays(receivedOn, 1), () => procedure.notAccept(idOf(one)));
    if (way.to === 'WITHDRAWN') on(addDays(receivedOn, 5), () => procedure.withdraw(idOf(one)));
    if (way.to !== 'MEETING') continue;
    on(addDays(receivedOn, 2), async () => {
      await procedure.statement(idOf(one), dueOn(addDays(receivedOn, 2)));
      await procedure.note(idOf(one));
    });
    on(addDays(way.on, 5), () => procedure.inform(idOf(one)));
    if (way.granted) {
      on(addDays(way.on, 15), () => procedure.intend(idOf(one), 'FOLLOW'));
      on(addDays(way.on, 30), () => procedure.conclude(idOf(one), 'GRANTED'));
    }
  }

  const decided = cases.filter(({ way }) => way.to === 'MEETING');
  const meetings = Map.groupBy(decided, ({ way }) => (way.to === 'MEETING' ? way.on : ''));
  for (const [day, own] of meetings) {
    let meetingId = '';
    on(first, async () => {
      meetingId = await procedure.plan(day);
    });
    on(addDays(day, -14), () => procedure.publish(meetingId, own.map(idOf)));
    on(day, () =>
      procedure.hold(
        meetingId,
        Object.fromEntries(
          own.map((one) => [
            idOf(one),
            one.persons.map(() => (one.way.to === 'MEETING' ? one.way.outcome : 'NO_REQUEST')),
          ]),
        ),
      ),
    );
    on(addDays(day, 3), () => procedure.release(meetingId));
  }

  for (const day of [...days.keys()].sort()) {
    await procedure.at(day);
    for (const step of days.get(day) ?? []) await step();
    await evening();
  }
}

/** Online by the applicant, else on paper at the office. */
async function receive(
  { acts, office, apply }: RunningProcedure,
  { receivedOn, persons }: PlayedCase,
  applicant: Parameters<typeof apply>[0] | null,
): Promise<string> {
  const named = persons.map((age, index) =>
    aPerson({
      firstNames: `Person ${index + 1}`,
      relation: index === 0 ? 'SELF' : age === 'CHILD' ? 'CHILD' : 'SPOUSE',
      birthDate: age === 'CHILD' ? '2012' : '1985',
      consentOn: receivedOn,
      ...(age === 'CHILD' ? { consentBy: 'Sorgeberechtigte' } : {}),
    }),
  );
  if (applicant) return apply(applicant, named);
  const arrival = { channel: CHANNELS[persons.length % CHANNELS.length], receivedOn };
  const captured = await acts.do(office, 'captureApplication', {
    arrival,
    application: anApplication({ persons: named }),
    idempotencyKey: newId(),
  });
  return captured.id;
}
