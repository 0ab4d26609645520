import type { AuthorityIntent, PersonStanding } from '@ersuchen/domain';
import { authority, chair, type DemoMeeting, office } from '../cast.ts';
import { type Moment, momentAt } from '../moment.ts';
import { grantConditions, intentReasons } from '../office-text.ts';
import type { CaseFile } from './case-file.ts';
import { type Course, daysAfter, has, lastDay, oneOf, party } from './course.ts';

/** What follows the commission's decision (§ 7 HFKVO NRW), as far as the plan goes. */
export function afterDecision(course: Course, meeting: DemoMeeting): void {
  const { file, plan, cast } = course;
  if (plan.end === 'DECIDED' && meeting.releasedAt === null) return;
  const anyRequest = file.persons.some((person) => person.state === 'REQUEST');
  file.step(
    anyRequest ? 'forwardRequest' : 'closeWithoutRequest',
    course.caseworker,
    daysAfter(course, meeting.meetsOn, 5),
    { assume: { requestReasonsWritten: true } },
  );
  if (meeting.releasedAt) {
    file.step('releaseClosing', office(cast, 'geschaeftsstelle'), releaseMoment(meeting.releasedAt), {
      detail: meeting.id,
      change: { closing_released_at: meeting.releasedAt },
    });
  }
  if (!anyRequest || plan.end === 'REQUEST_SENT') return;
  if (plan.final === 'MOOT') {
    settleMoot(course);
    return;
  }
  reportIntent(course, plan.intent ?? (plan.final === 'REFUSED' ? 'INTENDS_NOT_FOLLOW' : 'INTENDS_FOLLOW'));
  if (plan.final) reportFinal(course);
}

const releaseMoment = (instant: string): Moment => momentAt(instant.slice(0, 10), instant.slice(11, 19));

/** A case that ends before the commission decides, or long after. */
export function endEarly(course: Course): void {
  const { file, plan, cast } = course;
  if (plan.end === 'WITHDRAWN' || plan.end === 'ARCHIVED') withdraw(course);
  if (plan.end === 'SETTLED') settle(course);
  if (plan.end === 'ARCHIVED') {
    file.step('archive', chair(cast), daysAfter(course, lastDay(course), 760), {
      assume: { retainedUntil: lastDay(course) },
    });
  }
}

function reportIntent(course: Course, intent: AuthorityIntent): void {
  const { file, cast, plan } = course;
  const moment = daysAfter(course, lastDay(course), 13);
  const requests = file.persons.filter((person) => person.state === 'REQUEST');
  file.step('reportIntent', authority(cast, plan.authority), moment, {
    reason: intentReasons[intent],
    detail: intent,
    assume: {
      personsAfter: standings(file, (each) => (each.state === 'REQUEST' ? { ...each, intent } : each)),
    },
  });
  for (const person of requests) {
    Object.assign(person, { intent, intent_on: moment.day, intent_reasons: intentReasons[intent] });
  }
}

function reportFinal(course: Course): void {
  const { file, cast, plan } = course;
  const final = plan.final ?? 'GRANTED';
  const moment = daysAfter(course, lastDay(course), 19);
  file.step('reportFinalDecision', authority(cast, plan.authority), moment, {
    detail: final,
    assume: {
      personsAfter: standings(file, (each) => (each.state === 'REQUEST' ? { ...each, final } : each)),
    },
  });
  for (const person of file.persons.filter((each) => each.state === 'REQUEST')) {
    person.final_decision = final;
    person.final_on = moment.day;
    if (final !== 'GRANTED_WITH_CONDITIONS') continue;
    const { text, codes } = oneOf(course, grantConditions);
    Object.assign(person, { final_conditions: text, final_condition_codes: codes });
  }
}

/** After a request nothing was left to decide: the outcome stays, the authority's part is moot. */
function settleMoot(course: Course): void {
  const { file } = course;
  const moment = daysAfter(course, lastDay(course), 21);
  file.step('settle', course.caseworker, moment, {
    reason:
      'Eheschließung mit einer deutschen Staatsangehörigen; Aufenthaltserlaubnis nach § 28 AufenthG erteilt.',
    detail: 'FAMILY',
    assume: {
      personsAfter: standings(file, (each) => (each.state === 'REQUEST' ? { ...each, final: 'MOOT' } : each)),
    },
  });
  for (const person of file.persons) {
    Object.assign(person, { final_decision: 'MOOT', final_on: moment.day, settlement_reason: 'FAMILY' });
  }
}

function withdraw(course: Course): void {
  const { file } = course;
  const byParty = has(course, 'OF_THE_ADVICE_CENTRE');
  file.step('withdraw', byParty ? party(course) : course.caseworker, daysAfter(course, lastDay(course), 23), {
    reason: byParty
      ? 'Rücknahme nach Beratung: Es wird ein Antrag nach § 25b AufenthG gestellt.'
      : 'Schriftliche Rücknahme der Familie; freiwillige Ausreise mit Unterstützung geplant.',
    assume: { personsAfter: standings(file, (each) => ({ ...each, state: 'WITHDRAWN' })) },
  });
  for (const person of file.persons) person.state = 'WITHDRAWN';
}

function settle(course: Course): void {
  const { file } = course;
  const removed = has(course, 'REMOVAL_DATE');
  const code = removed ? 'REMOVED' : 'TOLERATION_60C';
  const moment = removed
    ? daysAfter(course, String(file.row.removal_on), 1)
    : daysAfter(course, lastDay(course), 27);
  file.step('settle', course.caseworker, moment, {
    reason: removed
      ? 'Die Ausländerbehörde teilt mit, dass die Rückführung am Vortag vollzogen wurde.'
      : 'Die Ausländerbehörde hat eine Ausbildungsduldung nach § 60c AufenthG erteilt.',
    detail: code,
    assume: { personsAfter: standings(file, (each) => ({ ...each, state: 'SETTLED' })) },
  });
  for (const person of file.persons) Object.assign(person, { state: 'SETTLED', settlement_reason: code });
}

function standings(file: CaseFile, then: (standing: PersonStanding) => PersonStanding): PersonStanding[] {
  return file.persons.map((person) =>
    then({
      state: person.state as PersonStanding['state'],
      intent: person.intent as PersonStanding['intent'],
      final: person.final_decision as PersonStanding['final'],
    }),
  );
}
