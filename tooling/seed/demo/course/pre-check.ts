import { blank } from '../../blank.ts';
import { at } from '../../random.ts';
import { chair } from '../cast.ts';
import { findingEvidence, preCheckGrounds, proposalReasons } from '../office-text.ts';
import { type Course, daysAfter, has, lastDay, oneOf } from './course.ts';
import { setDetention } from './removal.ts';

interface Found {
  readonly ground: string;
  readonly person: number;
  readonly value: 'YES' | 'NO' | 'OPEN';
  readonly evidence: string;
  readonly exceptionReason?: string;
}

/** Who has another title, and so is not obliged to leave. */
const EXCLUDED_PERSON = 1;
const END_AFTER_PRE_CHECK = new Set(['PRE_CHECK', 'NOT_ACCEPTED']);

/** Findings per person, the office's proposal, the decision on acceptance (§ 5 HFKVO NRW). */
export function preCheck(course: Course): void {
  setDetention(course);
  for (const found of findingsOf(course)) recordFinding(course, found);
  if (course.plan.end === 'PRE_CHECK') {
    proposeOnly(course);
    return;
  }
  propose(course, course.plan.end === 'NOT_ACCEPTED' ? 'NOT_ACCEPT' : 'ACCEPT');
  if (has(course, 'PERSON_EXCLUDED')) excludeOne(course);
  decide(course);
}

export const endsInPreCheck = ({ plan }: Course): boolean => END_AFTER_PRE_CHECK.has(plan.end);

function findingsOf(course: Course): Found[] {
  const { file, turn, plan } = course;
  const found = (ground: string, person: number): Found => ({
    ground,
    person,
    value: 'NO',
    evidence: at(findingEvidence[ground] ?? [''], turn + person),
  });
  const listed = [
    ...file.persons.map((_, person) => found('A3', person)),
    found('A4', 0),
    found('R2', 0),
    ...(plan.crime ? [] : [found('R4', 0)]),
  ];
  if (plan.crime) listed.push(crimeFinding(course));
  return listed.map((each) => special(course, each));
}

function crimeFinding({ plan }: Course): Found {
  return plan.crime === 'HEAVY'
    ? {
        ground: 'R4',
        person: 0,
        value: 'YES',
        evidence: 'Urteil des Landgerichts: zwei Jahre und drei Monate.',
      }
    : { ground: 'R4', person: 0, value: 'NO', evidence: 'Geldstrafe, kein erhebliches Gewicht.' };
}

function special(course: Course, found: Found): Found {
  if (has(course, 'PERSON_EXCLUDED') && found.ground === 'A3' && found.person === EXCLUDED_PERSON) {
    return {
      ...found,
      value: 'YES',
      evidence: 'Aufenthaltserlaubnis nach § 25 Abs. 5 AufenthG, gültig bis Jahresende.',
    };
  }
  if (has(course, 'RULE_GROUND') && found.ground === 'R2') {
    return {
      ...found,
      value: 'YES',
      evidence: 'Antrag nach § 25b AufenthG ist bei der Ausländerbehörde anhängig.',
      exceptionReason:
        'Über den Antrag ist seit vierzehn Monaten nicht entschieden; ein weiteres Zuwarten ist nicht zumutbar.',
    };
  }
  if (has(course, 'FINDING_OPEN') && found.ground === 'R2') {
    return {
      ...found,
      value: 'OPEN',
      evidence: 'Rückfrage an die Ausländerbehörde vom Montag, noch ohne Antwort.',
    };
  }
  return found;
}

function recordFinding(course: Course, found: Found): void {
  const { file } = course;
  const person = file.persons[found.person];
  if (!person) return;
  const moment = file.step(
    'recordFinding',
    course.caseworker,
    daysAfter(course, lastDay(course), 1 - (found.person % 2)),
    {
      detail: `${person.id} ${found.ground} ${found.value}`,
    },
  );
  file.findings.push(
    blank('finding', {
      person_id: person.id,
      ground: found.ground,
      case_id: file.id,
      finding: found.value,
      evidence: found.evidence,
      exception_reason: found.exceptionReason ?? null,
      found_by: course.caseworker.accountId,
      found_at: moment.instant,
    }),
  );
}

function proposeOnly(course: Course): void {
  if (has(course, 'PROPOSED')) propose(course, 'ACCEPT');
  if (has(course, 'PROPOSED_AGAINST')) propose(course, 'NOT_ACCEPT');
}

function propose(course: Course, proposal: 'ACCEPT' | 'NOT_ACCEPT'): void {
  const moment = daysAfter(course, lastDay(course), 3);
  const reason = reasonFor(course, proposalReasons[proposal], proposal);
  course.file.step('prepareAcceptance', course.caseworker, moment, {
    reason,
    detail: proposal,
    change: {
      proposal,
      proposal_reason: reason,
      proposed_by: course.caseworker.accountId,
      proposed_at: moment.instant,
    },
  });
}

function excludeOne(course: Course): void {
  const { file, cast } = course;
  const excluded = file.persons[EXCLUDED_PERSON];
  if (!excluded) return;
  file.step('notAccept', chair(cast), daysAfter(course, lastDay(course), 4), {
    reason: 'Nicht ausreisepflichtig (§ 5 Abs. 1 Nr. 3 HFKVO NRW).',
    detail: 'CHAIR 1',
  });
  excluded.state = 'EXCLUDED';
}

function decide(course: Course): void {
  const { file, cast, plan } = course;
  const against = plan.end === 'NOT_ACCEPTED';
  const moment = daysAfter(course, lastDay(course), 4);
  const proposal = against ? 'NOT_ACCEPT' : 'ACCEPT';
  const ground = reasonFor(course, preCheckGrounds[proposal], proposal);
  const who = chair(cast);
  file.step(against ? 'notAccept' : 'accept', who, moment, {
    reason: ground,
    detail: 'CHAIR',
    ...(against
      ? {
          assume: {
            personsAfter: file.persons.map(() => ({ state: 'EXCLUDED', intent: null, final: null })),
          },
        }
      : {}),
    change: {
      pre_check_result: against ? 'NOT_ACCEPT' : 'ACCEPT',
      pre_check_body: 'CHAIR',
      pre_check_on: moment.day,
      pre_check_ground: ground,
      pre_check_by: who.accountId,
    },
  });
  if (against) for (const person of file.persons) person.state = 'EXCLUDED';
}

/** Of the reasons against, the first is for who has nothing to add to the asylum procedure, the second for crime. */
function reasonFor(course: Course, reasons: readonly string[], proposal: 'ACCEPT' | 'NOT_ACCEPT'): string {
  if (proposal === 'ACCEPT') return oneOf(course, reasons);
  const { plan } = course;
  return at(reasons, plan.crime ? 1 : plan.story === 'NEWCOMER' ? 0 : 2);
}
