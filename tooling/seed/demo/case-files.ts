import { addDays, type CalendarDate } from '@ersuchen/domain';
import { demoAccounts } from '../accounts.ts';
import { backgroundNames } from '../commission.ts';
import { at, type Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import { caseRow } from './case-row.ts';
import type { Cast } from './cast.ts';
import { CaseFile } from './course/case-file.ts';
import type { Course } from './course/course.ts';
import { party } from './course/course.ts';
import { play } from './course/play.ts';
import { documentRows } from './document-rows.ts';
import { type Household, householdOf } from './household.ts';
import { momentAt } from './moment.ts';
import { aliasRows, personRows } from './person-rows.ts';
import type { Plan } from './plan.ts';
import type { Scheduled } from './schedule.ts';
import { historyOf, storyFactsOf, tellReasons } from './telling.ts';
import { towns } from './towns.ts';

const caseworkers = ['geschaeftsstelle', 'sachbearbeitung2', 'geschaeftsstelle', 'sachbearbeitung3'];

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
