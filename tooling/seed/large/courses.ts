import type { ActorFunction, CaseAction, CaseState, PersonState } from '@ersuchen/domain';

/** RECEIPT and MEETING: what the days of a step count from. */
export type Anchor = 'RECEIPT' | 'MEETING';

export interface CourseStep {
  readonly action: CaseAction;
  readonly fn: ActorFunction;
  readonly to: CaseState;
  readonly anchor: Anchor;
  readonly days: number;
}

/** The life of a case in the large seed: its steps, how often it occurs, what becomes of its persons. */
export interface LargeCourse {
  readonly steps: readonly CourseStep[];
  /** Of a thousand cases that are older than half a year; recent ones are drawn by age. */
  readonly perMille: number;
  readonly person: PersonState;
  readonly statement: 'NONE' | 'REQUESTED' | 'SUBMITTED';
}

const step = (
  action: CaseAction,
  fn: ActorFunction,
  to: CaseState,
  days: number,
  anchor: Anchor = 'RECEIPT',
): CourseStep => ({ action, fn, to, days, anchor });

const drafted = [
  step('startApplication', 'REPRESENTATIVE', 'DRAFT', 0),
  step('saveDraft', 'REPRESENTATIVE', 'DRAFT', 1),
];
const received = [step('capture', 'OFFICE', 'RECEIVED', 0)];
const registered = [
  ...received,
  step('assignCaseworker', 'OFFICE', 'RECEIVED', 1),
  step('register', 'OFFICE', 'PRE_CHECK', 3),
];
const completion = [...registered, step('requestCompletion', 'OFFICE', 'COMPLETION', 5)];
const proposed = [
  ...registered,
  step('recordFinding', 'OFFICE', 'PRE_CHECK', 8),
  step('prepareAcceptance', 'OFFICE', 'PRE_CHECK', 13),
];
const accepted = [...proposed, step('accept', 'CHAIR', 'ACCEPTED', 18)];
const asked = [...accepted, step('requestStatement', 'OFFICE', 'STATEMENT_REQUESTED', 22)];
const stated = [...asked, step('submitStatement', 'AUTHORITY', 'READY', 48)];
const ready = [...stated, step('writeCaseNote', 'OFFICE', 'READY', 53)];
const onAgenda = [...ready, step('publishOnAgenda', 'OFFICE', 'ON_AGENDA', -15, 'MEETING')];
const decided = [
  ...onAgenda,
  step('recordOutcome', 'MINUTES_KEEPER', 'ON_AGENDA', 0, 'MEETING'),
  step('decide', 'MINUTES_KEEPER', 'DECIDED', 0, 'MEETING'),
];
const closedWithout = [
  ...decided,
  step('closeWithoutRequest', 'OFFICE', 'DECIDED', 5, 'MEETING'),
  step('releaseClosing', 'OFFICE', 'CLOSED', 9, 'MEETING'),
];
const sent = [...decided, step('forwardRequest', 'OFFICE', 'REQUEST_SENT', 5, 'MEETING')];
const intended = [
  ...sent,
  step('releaseClosing', 'OFFICE', 'REQUEST_SENT', 9, 'MEETING'),
  step('reportIntent', 'AUTHORITY', 'INTENT_REPORTED', 21, 'MEETING'),
];
const granted = [...intended, step('reportFinalDecision', 'AUTHORITY', 'CLOSED', 40, 'MEETING')];

const course = (
  steps: readonly CourseStep[],
  perMille: number,
  statement: LargeCourse['statement'] = 'NONE',
  person: PersonState = 'PENDING',
): LargeCourse => ({ steps, perMille, statement, person });

/** Cases of every state. Of a thousand old ones 310 are deliberated and 811 have a statement. */
export const COURSES = {
  DRAFT: course(drafted, 0),
  RECEIVED: course(received, 0),
  COMPLETION: course(completion, 4),
  PRE_CHECK: course(proposed, 16),
  NOT_ACCEPTED: course(
    [...proposed, step('notAccept', 'CHAIR', 'NOT_ACCEPTED', 18)],
    112,
    'NONE',
    'EXCLUDED',
  ),
  ACCEPTED: course(accepted, 14),
  STATEMENT_REQUESTED: course(asked, 34, 'REQUESTED'),
  READY: course(ready, 50, 'SUBMITTED'),
  POSTPONED: course([...onAgenda, step('postpone', 'CHAIR', 'POSTPONED', 0, 'MEETING')], 6, 'SUBMITTED'),
  WITHDRAWN_EARLY: course(
    [...registered, step('withdraw', 'OFFICE', 'WITHDRAWN', 20)],
    43,
    'NONE',
    'WITHDRAWN',
  ),
  WITHDRAWN: course([...stated, step('withdraw', 'OFFICE', 'WITHDRAWN', 90)], 150, 'SUBMITTED', 'WITHDRAWN'),
  SETTLED: course([...stated, step('settle', 'OFFICE', 'SETTLED', 120)], 213, 'SUBMITTED', 'SETTLED'),
  ARCHIVED: course(
    [...stated, step('withdraw', 'OFFICE', 'WITHDRAWN', 90), step('archive', 'CHAIR', 'ARCHIVED', 900)],
    54,
    'SUBMITTED',
    'WITHDRAWN',
  ),
  ON_AGENDA: course(onAgenda, 0, 'SUBMITTED'),
  DECIDED: course(decided, 0, 'SUBMITTED', 'NO_REQUEST'),
  REQUEST_SENT: course(sent, 0, 'SUBMITTED', 'REQUEST'),
  INTENT_REPORTED: course(intended, 0, 'SUBMITTED', 'REQUEST'),
  CLOSED: course(closedWithout, 182, 'SUBMITTED', 'NO_REQUEST'),
  GRANTED: course(granted, 122, 'SUBMITTED', 'REQUEST'),
} as const satisfies Record<string, LargeCourse>;

export type CourseKey = keyof typeof COURSES;

export const courses: Readonly<Record<CourseKey, LargeCourse>> = COURSES;

/** Those that come before a meeting. */
export const isDeliberated = (key: CourseKey): boolean =>
  courses[key].steps.some((each) => each.anchor === 'MEETING');

/** Those that wait for a meeting. */
export const POOL_KEYS: ReadonlySet<CourseKey> = new Set([
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
  'POSTPONED',
  'ON_AGENDA',
]);
