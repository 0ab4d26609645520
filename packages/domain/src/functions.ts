import type { Label } from './codes/label.ts';
import { HEAD, IN_THE_ROOM, MEMBERS, OFFICE, OWN } from './function-groups.ts';

/** What an account can act as. A session acts in one function at a time. */
export const FUNCTIONS = [
  'OFFICE',
  'OFFICE_HEAD',
  'CHAIR',
  'SEAT',
  'PRE_EXAMINATION',
  'MINUTES_KEEPER',
  'AUTHORITY',
  'SUPERVISION',
  'APPLICANT',
  'REPRESENTATIVE',
] as const;
export type ActorFunction = (typeof FUNCTIONS)[number];

/** Who looks: each audience has view types of its own. */
export const AUDIENCES = ['OWN', 'OFFICE', 'MEMBER', 'AUTHORITY', 'SUPERVISION'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const audienceOf: Readonly<Record<ActorFunction, Audience>> = {
  OFFICE: 'OFFICE',
  OFFICE_HEAD: 'OFFICE',
  CHAIR: 'OFFICE',
  SEAT: 'MEMBER',
  PRE_EXAMINATION: 'MEMBER',
  MINUTES_KEEPER: 'OFFICE',
  AUTHORITY: 'AUTHORITY',
  SUPERVISION: 'SUPERVISION',
  APPLICANT: 'OWN',
  REPRESENTATIVE: 'OWN',
};

export const functionLabels: Readonly<Record<ActorFunction, Label>> = {
  OFFICE: { de: 'Geschäftsstelle', en: 'Office' },
  OFFICE_HEAD: { de: 'Leitung der Geschäftsstelle', en: 'Head of the office' },
  CHAIR: { de: 'Vorsitz', en: 'Chair' },
  SEAT: { de: 'Mitglied der Kommission', en: 'Commission member' },
  PRE_EXAMINATION: { de: 'Vorprüfungsausschuss', en: 'Pre-examination committee' },
  MINUTES_KEEPER: { de: 'Protokollführung', en: 'Minutes keeper' },
  AUTHORITY: { de: 'Ausländerbehörde', en: 'Immigration authority' },
  SUPERVISION: { de: 'Fachaufsicht', en: 'Supervision' },
  APPLICANT: { de: 'Antragstellende Person', en: 'Applicant' },
  REPRESENTATIVE: { de: 'Bevollmächtigte Person', en: 'Representative' },
};

/**
 * Who may use which part of the API: "the office may request a statement". What may be done to one case in its present
 * state is a question for the table of actions, which cases are seen a question for visibility.
 */
export const PERMISSIONS = {
  'session.own': FUNCTIONS,
  'account.manage': HEAD,
  'setting.change': HEAD,
  'authority.list': FUNCTIONS,
  'authority.manage': HEAD,
  'caseworker.list': OFFICE,

  'desk.read': OFFICE,
  'case.list': [...OFFICE, 'MINUTES_KEEPER'],
  'case.read': [...OFFICE, 'MINUTES_KEEPER'],
  'case.list.own': OWN,
  'case.read.own': OWN,
  'case.list.authority': ['AUTHORITY'],
  'case.read.authority': ['AUTHORITY'],
  'case.list.released': MEMBERS,
  'case.read.released': MEMBERS,
  'feedback.read': MEMBERS,

  'application.write': OWN,
  'application.submit': OWN,
  'application.withdraw': OWN,
  'case.capture': OFFICE,
  'case.register': OFFICE,
  'case.assign': OFFICE,
  'case.link': OFFICE,
  'completion.request': OFFICE,
  'documents.supply': OWN,
  'address.change': OFFICE,
  'address.change.own': OWN,
  'authority.change': OFFICE,
  'mandate.record': OFFICE,
  'mandate.revoke.own': OWN,
  'consent.record': OFFICE,
  'person.add': OFFICE,
  'case.split': OFFICE,
  'application.reapply': OWN,
  'finding.record': OFFICE,
  'case.prepare-acceptance': OFFICE,
  'finding.decide': ['CHAIR'],
  'case.accept': ['CHAIR'],
  'case.not-accept': ['CHAIR'],
  'pre-check.decide': ['PRE_EXAMINATION'],
  'case.resume': OFFICE,
  'case-note.write': OFFICE,
  'removal-date.set': OFFICE,
  'removal-date.report': ['AUTHORITY'],
  'removal-alarm.list': OFFICE,
  'case.settle': OFFICE,
  'follow-up.write': OFFICE,
  'task.list': OFFICE,
  'absence.write': OFFICE,
  'daily-run.read': HEAD,
  'case.withdraw': OFFICE,
  'case.ask-correction': OFFICE,
  'case.archive': HEAD,
  'case.correct': HEAD,

  'statement.request': OFFICE,
  'statement.read.own': ['AUTHORITY'],
  'statement.write': ['AUTHORITY'],
  'statement.submit': ['AUTHORITY'],
  'statement.waive': ['CHAIR'],
  'statement.extension.ask': ['AUTHORITY'],
  'document.release': OFFICE,
  'blocker.override': ['CHAIR'],

  'meeting.read': [...OFFICE, 'MINUTES_KEEPER'],
  'meeting.plan': OFFICE,
  'paper-recipient.name': OFFICE,
  'agenda.edit': OFFICE,
  'agenda.publish': OFFICE,
  'agenda.read.published': MEMBERS,
  'private-note.write': MEMBERS,
  'meeting.cancel': HEAD,
  'recusal.record': [...OFFICE, 'MINUTES_KEEPER'],
  'recusal.record.own': MEMBERS,
  'deliberation.read': IN_THE_ROOM,
  'deliberation.lead': IN_THE_ROOM,
  'outcome.record': IN_THE_ROOM,
  'minutes.write': IN_THE_ROOM,
  'minutes.excerpt': [...OFFICE, 'MINUTES_KEEPER'],
  'request.forward': OFFICE,
  'closing.release': OFFICE,
  'authority-decision.report': ['AUTHORITY'],
  'authority-decision.record': OFFICE,
  'authority-figures.read': ['AUTHORITY'],

  'letter.list': OFFICE,
  'form.read': [...OFFICE, ...OWN],
  'letter-template.read': OFFICE,
  'letter-template.write': OFFICE,
  'letter.sign': OFFICE,
  'letter.print': OFFICE,
  'letter.list.own': OWN,
  'letter.list.authority': ['AUTHORITY'],
  'report.read': OFFICE,
  'report.read.aggregate': [...OFFICE, ...MEMBERS, 'SUPERVISION'],
} as const satisfies Record<string, readonly ActorFunction[]>;
export type Permission = keyof typeof PERMISSIONS;

export function mayDo(acting: ActorFunction, permission: Permission): boolean {
  const functions: readonly ActorFunction[] = PERMISSIONS[permission];
  return functions.includes(acting);
}
