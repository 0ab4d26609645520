import { addDays, blockerSubject, documentKinds, nrw, STATEMENT_QUESTIONS } from '@ersuchen/domain';
import { blank, type Draft } from '../../blank.ts';
import { rowId } from '../../row-id.ts';
import { authority, chair } from '../cast.ts';
import { workday } from '../moment.ts';
import { writeCaseNote } from '../office-text.ts';
import { type StatementText, writeStatement } from '../statement-text.ts';
import { type Course, daysAfter, has, lastDay } from './course.ts';
import { isAmendment } from './deliberation.ts';
import { setRemovalDate } from './removal.ts';

const QUESTIONS = Object.keys(STATEMENT_QUESTIONS).join(',');

/** From the accepted case to the one that waits for a meeting (§ 3 (2) HFKVO NRW), as far as the plan goes. */
export function obtainStatement(course: Course): void {
  const { plan } = course;
  if (!has(course, 'NO_NOTE')) note(course);
  if (plan.end === 'ACCEPTED') return;
  const statement = request(course);
  if (has(course, 'REMOVAL_DATE') && !isAmendment(course)) setRemovalDate(course, 12);
  if (has(course, 'OVERDUE')) remind(course, statement);
  if (has(course, 'EXTENDED')) extend(course, statement);
  if (has(course, 'STATEMENT_DRAFT')) draft(course, statement);
  if (plan.view === undefined || plan.end === 'STATEMENT_REQUESTED' || has(course, 'CHAIR_TAKES_IT')) return;
  if (has(course, 'WAIVED')) waive(course, statement);
  else submit(course, statement, writeStatement(factsOf(course)));
  if (has(course, 'SECOND_ROUND')) askAgain(course);
  if (has(course, 'BLOCKER_OVERRIDDEN')) overrideConsent(course);
}

function note(course: Course): void {
  const moment = daysAfter(course, lastDay(course), 2);
  course.file.step('writeCaseNote', course.caseworker, moment, {
    change: {
      case_note: writeCaseNote({
        plan: course.plan,
        household: course.household,
        story: course.story,
        writtenOn: moment.day,
        author: course.caseworkerName,
        turn: course.turn,
      }),
    },
  });
}

function request(course: Course): Draft<'statement'> {
  const { file } = course;
  const moment = daysAfter(course, lastDay(course), 3);
  const dueOn = workday(addDays(moment.day, nrw.statementTargetDays));
  file.step('requestStatement', course.caseworker, moment, { detail: dueOn });
  for (const document of file.documents) {
    const kind = document.kind as keyof typeof documentKinds;
    if (documentKinds[kind].releasedByDefault) document.released_to_authority = 1;
  }
  return openRound(course, moment.instant, dueOn);
}

function openRound({ file, caseworker }: Course, instant: string, dueOn: string): Draft<'statement'> {
  const statement = blank('statement', {
    id: rowId(instant, file.random),
    case_id: file.id,
    authority_id: file.row.authority_id,
    round: file.statements.length + 1,
    state: 'REQUESTED',
    version: 1,
    requested_at: instant,
    requested_by: caseworker.accountId,
    due_on: dueOn,
    questions: QUESTIONS,
  });
  file.statements.push(statement);
  return statement;
}

function remind(course: Course, { due_on }: Draft<'statement'>): void {
  course.file.step('remindStatement', course.caseworker, daysAfter(course, String(due_on), 1));
}

function extend(course: Course, statement: Draft<'statement'>): void {
  const moment = daysAfter(course, String(statement.due_on), -2);
  const dueOn = workday(addDays(course.cast.today, 17));
  course.file.step('extendStatement', course.caseworker, moment, {
    reason: 'Die Ausländerbehörde wartet auf die Antwort der Staatsanwaltschaft.',
    detail: dueOn,
  });
  statement.due_on = dueOn;
  statement.version = 2;
}

/** Half of the text: what only the authority sees. */
function draft(course: Course, statement: Draft<'statement'>): void {
  const { body, answers } = writeStatement(factsOf(course));
  statement.state = 'DRAFTED';
  statement.version = 4;
  statement.body = body.slice(0, body.indexOf('4. Lebensunterhalt'));
  statement.answers = JSON.stringify({ IDENTITY: answers.IDENTITY, STATUS: answers.STATUS });
}

function submit(course: Course, statement: Draft<'statement'>, text: StatementText): void {
  const { file, cast, plan, turn } = course;
  const writer = cast.commission.writerOf(plan.authority);
  const moment = daysAfter(course, String(statement.due_on), (turn % 5) * 3 - 6);
  const who = authority(cast, plan.authority);
  file.step('submitStatement', who, moment, { detail: String(statement.id) });
  Object.assign(statement, {
    state: 'SUBMITTED',
    version: 5,
    body: text.body,
    answers: JSON.stringify(text.answers),
    signer: writer.name,
    submitted_at: moment.instant,
    submitted_by: who.accountId,
    receipt_number: `${course.fileNumber}/S${statement.round}`,
  });
}

function waive(course: Course, statement: Draft<'statement'>): void {
  const reason =
    'Die Behörde hat trotz zweier Erinnerungen nicht Stellung genommen; die Akte liegt aus dem gerichtlichen Verfahren vor.';
  const who = chair(course.cast);
  course.file.step('waiveStatement', who, daysAfter(course, String(statement.due_on), 24), { reason });
  Object.assign(statement, { state: 'WAIVED', version: 2, waived_reason: reason, waived_by: who.accountId });
}

function askAgain(course: Course): void {
  const moment = daysAfter(course, lastDay(course), 8);
  const dueOn = workday(addDays(moment.day, 21));
  course.file.step('redoStatement', course.caseworker, moment, {
    reason: 'Zur Gefährdung durch den früheren Ehemann fehlt eine Aussage.',
    detail: dueOn,
  });
  const second = openRound(course, moment.instant, dueOn);
  const text = writeStatement({ ...factsOf(course), turn: course.turn + 1 });
  submit(course, second, {
    ...text,
    body: text.body.replace(
      '7. Votum',
      '6a. Ergänzung\nNach Auskunft der Kreispolizeibehörde besteht eine konkrete Gefährdung; ein Schutzkonzept ist eingerichtet.\n\n7. Votum',
    ),
  });
}

function overrideConsent(course: Course): void {
  const { file } = course;
  const person = file.persons.find((each) => each.consent_on === null);
  if (!person) return;
  const reason =
    'Die Einwilligung für das Kind ist mündlich erklärt; das Formular wird zur Sitzung nachgereicht.';
  const who = chair(course.cast);
  const moment = file.step('overrideBlocker', who, daysAfter(course, lastDay(course), 5), {
    reason,
    detail: `CONSENT_MISSING ${person.id}`,
  });
  file.overrides.push(
    blank('blocker_override', {
      id: rowId(moment.instant, file.random),
      case_id: file.id,
      blocker: 'CONSENT_MISSING',
      subject: blockerSubject(String(person.id), null),
      reason,
      overridden_by: who.accountId,
      overridden_at: moment.instant,
    }),
  );
}

function factsOf({ plan, household, history, story, cast, file, fileNumber, turn }: Course) {
  return {
    plan,
    household,
    history,
    story,
    authorityName: cast.commission.authorityName(plan.authority),
    fileNumber: fileNumber ?? '',
    removalOn: file.row.removal_on as string | null,
    removalFixedOn: file.row.removal_fixed_on as string | null,
    turn,
  };
}
