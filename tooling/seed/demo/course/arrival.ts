import { addDays } from '@ersuchen/domain';
import { assignReasons } from '../office-text.ts';
import { type Course, daysAfter, has, oneOf, party } from './course.ts';
import { setRemovalDate } from './removal.ts';

const ONLINE = new Set(['OF_THE_APPLICANT', 'OF_THE_ADVICE_CENTRE']);

/** From the first lines, or from the post, to the case that the office has registered, as far as the plan goes. */
export function arrive(course: Course): void {
  const { file, plan } = course;
  if (plan.end === 'DRAFT' || plan.end === 'DELETED') {
    draft(course);
    return;
  }
  if (plan.has?.some((feature) => ONLINE.has(feature))) submitOnline(course);
  else capture(course);
  if (has(course, 'REMOVAL_DATE') && plan.end === 'RECEIVED') setRemovalDate(course, 1);
  if (plan.end === 'RECEIVED') return;
  file.step('assignCaseworker', course.caseworker, daysAfter(course, course.receivedOn, 1), {
    reason: oneOf(course, assignReasons),
    detail: course.caseworker.accountId,
    change: { caseworker_id: course.caseworker.accountId },
  });
  register(course);
}

function draft(course: Course): void {
  const { file, receivedOn, plan } = course;
  file.step('startApplication', party(course), daysAfter(course, receivedOn, 0));
  file.step('saveDraft', party(course), daysAfter(course, receivedOn, 1));
  if (plan.end === 'DRAFT') file.step('saveDraft', party(course), daysAfter(course, receivedOn, 4));
  if (plan.end === 'DELETED') discard(course);
}

function discard(course: Course): void {
  const { file, receivedOn } = course;
  file.step('discardDraft', party(course), daysAfter(course, receivedOn, 9), {
    change: { lead_name: '', name_key: '', person_count: 0 },
  });
  file.persons.length = 0;
  file.aliases.length = 0;
  file.documents.length = 0;
  file.reasons = {};
}

function submitOnline(course: Course): void {
  const { file, receivedOn, fileNumber } = course;
  file.step('startApplication', party(course), daysAfter(course, receivedOn, -9));
  file.step('saveDraft', party(course), daysAfter(course, receivedOn, -4));
  const moment = daysAfter(course, receivedOn, 0);
  file.step('submit', party(course), moment, {
    change: { file_number: fileNumber, received_at: moment.instant, received_on: moment.day },
  });
}

function capture(course: Course): void {
  const moment = daysAfter(course, course.receivedOn, 0);
  course.file.step('capture', course.caseworker, moment, {
    change: { file_number: course.fileNumber, received_at: moment.instant, received_on: moment.day },
  });
}

function register(course: Course): void {
  const { file, cast, plan, receivedOn } = course;
  const authorityId = cast.commission.authorityId(plan.authority);
  const moment = daysAfter(course, receivedOn, 3);
  file.step('register', course.caseworker, moment, {
    detail: authorityId,
    change: { authority_id: authorityId, registered_at: moment.instant },
  });
  for (const person of file.persons.slice(0, 1)) {
    person.authority_file_number = `33-${String(course.turn * 37 + 1042)}/${receivedOn.slice(2, 4)}`;
  }
  if (plan.end !== 'COMPLETION' && !has(course, 'COMPLETED_LATER')) return;
  file.step('requestCompletion', course.caseworker, daysAfter(course, receivedOn, 6), {
    reason: 'Es fehlen der vollständige Bescheid des Bundesamtes und die Einwilligungserklärungen.',
    change: { completion_due_on: addDays(receivedOn, 27) },
  });
  if (plan.end === 'COMPLETION' && plan.weeks > 6) {
    file.step('remindCompletion', course.caseworker, daysAfter(course, receivedOn, 34), {
      change: { completion_due_on: addDays(receivedOn, 55) },
    });
  }
  if (plan.end === 'COMPLETION') return;
  file.step('completionArrived', course.caseworker, daysAfter(course, receivedOn, 20), {
    change: { completion_due_on: null },
  });
}
