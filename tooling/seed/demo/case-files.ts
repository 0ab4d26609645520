import { addDays, type CalendarDate } from '@ersuchen/domain';
import { demoAccounts } from '../accounts.ts';
import { blank } from '../blank.ts';
import { backgroundNames } from '../commission.ts';
import { at, type Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import type { Cast } from './cast.ts';
import { CaseFile } from './course/case-file.ts';
import type { Course } from './course/course.ts';
import { party } from './course/course.ts';
import { play } from './course/play.ts';
import { documentRows } from './document-rows.ts';
import { type Household, householdOf } from './household.ts';
import { momentAt, workday } from './moment.ts';
import { aliasRows, claimsIllness, personRows } from './person-rows.ts';
import type { Plan } from './plan.ts';
import { partyOf } from './representation.ts';
import { historyOf, storyFactsOf, tellReasons } from './telling.ts';
import { towns } from './towns.ts';

/** A plan with its place in the file numbers. */
export interface Scheduled {
  readonly plan: Plan;
  readonly index: number;
  readonly receivedOn: CalendarDate;
  readonly fileNumber: string | null;
  /** How many plans of the same story came before. */
  readonly turn: number;
  /** How many of the same country came before. */
  readonly nth: number;
}

const caseworkers = ['geschaeftsstelle', 'sachbearbeitung2', 'geschaeftsstelle', 'sachbearbeitung3'];
const UNSUBMITTED = new Set(['DRAFT', 'DELETED']);

/** The plans in order of receipt, numbered as an office numbers some 550 applications a year. */
export function schedule(
  plans: readonly Plan[],
  { today, random }: { readonly today: CalendarDate; readonly random: Random },
): Scheduled[] {
  const yesterday = addDays(today, -1);
  const dated = plans.map((plan, index) => {
    const wanted = addDays(today, -plan.weeks * 7 - random.fork(`received ${index}`).int(1, 3));
    return { plan, index, receivedOn: workday(wanted, yesterday) };
  });
  const last = new Map<string, number>();
  const turns = new Counter();
  const countries = new Counter();
  return dated
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.index - b.index))
    .map((each) => {
      const turn = turns.next(each.plan.story);
      const nth = countries.next(each.plan.country);
      if (UNSUBMITTED.has(each.plan.end)) return { ...each, turn, nth, fileNumber: null };
      const year = each.receivedOn.slice(0, 4);
      const dayOfYear = (Date.parse(each.receivedOn) - Date.parse(`${year}-01-01`)) / 86_400_000;
      const number = Math.max((last.get(year) ?? 0) + 1, Math.floor(dayOfYear * 1.5) + 1);
      last.set(year, number);
      return { ...each, turn, nth, fileNumber: `HFK-${year}-${String(number).padStart(5, '0')}` };
    });
}

class Counter {
  readonly #seen = new Map<string, number>();

  /** How often the key was asked for before. */
  next(key: string): number {
    const seen = this.#seen.get(key) ?? 0;
    this.#seen.set(key, seen + 1);
    return seen;
  }
}

/** Every case of the demo, played to the end of its plan, oldest first. */
export function caseFiles(scheduled: readonly Scheduled[], cast: Cast, random: Random): CaseFile[] {
  const earlier = new Map<string, CaseFile>();
  const brothers = rowId(`${addDays(cast.today, -140)}T09:00:00.000Z`, random.fork('brothers'));
  return scheduled.map((each) => {
    const course = courseOf(each, cast, random);
    const { file } = course;
    if (each.plan.has?.includes('BROTHERS')) file.row.link_group = brothers;
    if (each.plan.has?.includes('REAPPLICATION') || each.plan.has?.includes('OF_THE_APPLICANT')) {
      const key = sameFamily(each.plan);
      const before = earlier.get(key);
      if (before) reapply(before, course);
      earlier.set(key, file);
    }
    play(course);
    return file;
  });
}

const sameFamily = ({ story, country, authority }: Plan): string => [story, country, authority].join();

/** The earlier case knows of the new application, the new one of the earlier. */
function reapply(before: CaseFile, course: Course): void {
  course.file.row.previous_case_id = before.id;
  const online = course.plan.has?.includes('OF_THE_APPLICANT') ?? false;
  before.step(
    'reapply',
    online ? party(course) : course.caseworker,
    momentAt(course.receivedOn, '07:05:00'),
    {
      reason: 'Neue Tatsachen: Ausbildung fortgesetzt, Identität durch Pass geklärt.',
      detail: course.file.id,
    },
  );
}

function courseOf(each: Scheduled, cast: Cast, random: Random): Course {
  const { plan, index, receivedOn, fileNumber, turn, nth } = each;
  const own = random.fork(`case ${index}`);
  const household = inventHousehold(plan, { today: cast.today, nth }, random, own);
  const town = at(towns[plan.authority], turn);
  const history = historyOf(household, own.fork('history'));
  const story = storyFactsOf(plan, household, { town, history, index });
  const login = at(caseworkers, index);
  const writtenOn = addDays(receivedOn, -3);
  const instant = `${addDays(receivedOn, -10)}T08:00:00.000Z`;
  const caseId = rowId(instant, own);
  const persons = personRows({
    plan,
    household,
    town,
    caseId,
    writtenOn,
    instant,
    asylumOn: history.asylumOn,
    index,
    random: own.fork('persons'),
  });
  const file = new CaseFile(caseRow(each, { cast, caseId, login, persons }), own.fork('steps'));
  file.persons.push(...persons);
  file.aliases.push(...aliasRows(plan, persons));
  file.reasons = tellReasons(plan.story, story, turn);
  file.documents.push(
    ...documentRows({
      plan,
      story,
      history,
      persons,
      caseId,
      represented: file.row.representation !== 'NONE',
      consentDocument: !plan.has?.includes('CONSENT_MISSING'),
      receivedOn,
      latest: cast.yesterday,
      random: own.fork('documents'),
    }),
  );
  const caseworker = { accountId: cast.commission.accountId(login), fn: 'OFFICE' } as const;
  return {
    file,
    plan,
    cast,
    household,
    history,
    story,
    caseworker,
    caseworkerName: nameOf(login),
    receivedOn,
    fileNumber,
    turn,
  };
}

const nameOf = (login: string): string =>
  demoAccounts.find((account) => account.login === login)?.name ?? backgroundNames[login] ?? login;

/** The same people for a family's first and second application; one surname for brothers. */
function inventHousehold(
  plan: Plan,
  given: { readonly today: CalendarDate; readonly nth: number },
  random: Random,
  own: Random,
): Household {
  if (plan.has?.includes('OF_THE_APPLICANT')) {
    return householdOf(plan, random.fork('applicant'), { ...given, surname: 'Owusu', firstName: 'Abena' });
  }
  if (plan.has?.includes('REAPPLICATION')) {
    return householdOf(plan, random.fork(sameFamily(plan)), { ...given, nth: 0 });
  }
  const brothers = plan.has?.includes('BROTHERS') ? { surname: 'Krasniqi' } : {};
  return householdOf(plan, own.fork('household'), { ...given, ...brothers });
}

function caseRow(
  { plan, index, receivedOn }: Scheduled,
  given: {
    readonly cast: Cast;
    readonly caseId: string;
    readonly login: string;
    readonly persons: readonly ReturnType<typeof personRows>[number][];
  },
): CaseFile['row'] {
  const { commission } = given.cast;
  const [lead] = given.persons;
  const { representation, name, address, channel } = partyOf(plan, index);
  const ofCentre = plan.has?.includes('OF_THE_ADVICE_CENTRE') ?? false;
  const ofApplicant = plan.has?.includes('OF_THE_APPLICANT') || plan.end === 'DELETED';
  const applicant = plan.has?.includes('OF_THE_APPLICANT') ? 'antragstellerin' : 'antragsteller2';
  const online = channel === 'ONLINE' || plan.end === 'DELETED';
  const createdOn = online ? addDays(receivedOn, UNSUBMITTED.has(plan.end) ? 0 : -9) : receivedOn;
  return blank('hardship_case', {
    id: given.caseId,
    state: 'DRAFT',
    state_since: createdOn,
    version: 1,
    channel: online ? 'ONLINE' : channel,
    lead_name: [lead?.surname, lead?.first_names].filter(Boolean).join(', '),
    name_key: String(lead?.name_key ?? ''),
    person_count: given.persons.length,
    applicant_account_id: ofApplicant ? commission.accountId(applicant) : null,
    representative_account_id: ofCentre ? commission.accountId('beratungsstelle') : null,
    organisation_id: ofCentre ? commission.organisationId : null,
    representation,
    representative_name: name,
    representative_address: address,
    mandate_on: representation === 'NONE' ? null : addDays(receivedOn, -12),
    in_detention: 0,
    illness_claimed: claimsIllness(plan) ? 1 : 0,
    release_on:
      claimsIllness(plan) && !plan.has?.includes('RELEASE_MISSING') ? addDays(receivedOn, -5) : null,
    created_at: `${createdOn}T08:00:00.000Z`,
    created_by: ofCentre
      ? commission.accountId('beratungsstelle')
      : commission.accountId(ofApplicant ? applicant : given.login),
  });
}
