import type { CaseObjection } from './case/actions.ts';
import type { Label } from './codes/label.ts';
import type { StandingRefusal } from './rule.ts';

/** Every reason for which a table can refuse an action. */
export type RefusalCode = StandingRefusal | CaseObjection;

/** One sentence per reason: it exists, or this does not compile. */
export const refusalSentences: Readonly<Record<RefusalCode, Label>> = {
  NOT_YOUR_FUNCTION: {
    de: 'In Ihrer Funktion steht Ihnen diese Handlung nicht offen.',
    en: 'Your function does not allow this action.',
  },
  NOT_IN_THIS_STATE: {
    de: 'Im jetzigen Stand des Verfahrens ist das nicht möglich.',
    en: 'This is not possible in the present state of the procedure.',
  },
  APPLICATION_INCOMPLETE: {
    de: 'Es fehlen noch Pflichtangaben. Bitte ergänzen Sie die markierten Felder.',
    en: 'Required details are still missing. Please complete the marked fields.',
  },
  CONSENT_MISSING: {
    de: 'Es fehlt die datierte Einwilligung mindestens einer Person.',
    en: 'The dated consent of at least one person is missing.',
  },
  MANDATE_MISSING: {
    de: 'Die Vollmacht ist noch nicht vermerkt oder wurde widerrufen.',
    en: 'The mandate has not been recorded yet or has been revoked.',
  },
  ALREADY_REGISTERED: {
    de: 'Das Verfahren ist bereits registriert.',
    en: 'The case is already registered.',
  },
  NOT_REGISTERED: {
    de: 'Das Verfahren muss zuerst registriert werden.',
    en: 'The case must be registered first.',
  },
  PROCEDURE_ENDED: {
    de: 'Das Verfahren ist beendet.',
    en: 'The procedure has ended.',
  },
  PROCEDURE_NOT_ENDED: {
    de: 'Ein Folgeantrag ist erst möglich, wenn das Verfahren beendet ist.',
    en: 'A new application is possible only after the procedure has ended.',
  },
  NOT_THE_DECIDING_BODY: {
    de: 'Über die Annahme entscheidet nach der Einstellung der Kommission ein anderes Gremium.',
    en: 'Under the settings of the commission another body decides on acceptance.',
  },
  CONFLICT_OF_INTEREST: {
    de: 'Sie leiten die zuständige Ausländerbehörde und wirken deshalb an diesem Verfahren nicht mit.',
    en: 'You head the competent authority and therefore take no part in this case.',
  },
  PROPOSAL_MISSING: {
    de: 'Die Geschäftsstelle hat die Entscheidung über die Annahme noch nicht vorbereitet.',
    en: 'The office has not prepared the decision on acceptance yet.',
  },
  ABSOLUTE_GROUND_FOUND: {
    de: 'Bei mindestens einer Person liegt ein zwingender Ausschlussgrund vor. Für sie ist zuerst über die Nichtannahme zu entscheiden.',
    en: 'An absolute exclusion ground was found for at least one person. Decide on not accepting that person first.',
  },
  EXCEPTION_REASON_MISSING: {
    de: 'Bei einem festgestellten Regelausschluss fehlt die Begründung der Ausnahme.',
    en: 'The reason for an exception from a rule ground is missing.',
  },
  AUTHORITY_UNCLEAR: {
    de: 'Die zuständige Ausländerbehörde steht noch nicht fest.',
    en: 'The competent authority is not clear yet.',
  },
  STATEMENT_NOT_OPEN: {
    de: 'Zurzeit ist keine Stellungnahme offen.',
    en: 'No statement is open at present.',
  },
  STATEMENT_MISSING: {
    de: 'Die Stellungnahme der Ausländerbehörde liegt noch nicht vor.',
    en: 'The statement of the authority is still missing.',
  },
  NO_STATEMENT_YET: {
    de: 'Es wurde noch keine Stellungnahme angefordert.',
    en: 'No statement has been requested yet.',
  },
  NOTHING_TO_OVERRIDE: {
    de: 'Der Beratung steht nichts entgegen, worüber hinweggegangen werden müsste.',
    en: 'Nothing stands in the way that would have to be overridden.',
  },
  NOT_READY: {
    de: 'Das Verfahren ist noch nicht beratungsreif. Der Vorsitz kann es mit einer Begründung dennoch zulassen.',
    en: 'The case is not ready for deliberation. The chair can admit it all the same with a reason.',
  },
  MEETING_NOT_IN_SESSION: {
    de: 'Die Sitzung ist nicht eröffnet.',
    en: 'The meeting is not in session.',
  },
  NO_QUORUM: {
    de: 'Die Kommission ist für dieses Verfahren nicht beschlussfähig (§ 6 Abs. 2 HFKVO).',
    en: 'The commission has no quorum for this case (§ 6(2) HFKVO).',
  },
  OUTCOME_MISSING: {
    de: 'Für mindestens eine Person fehlt noch das Beratungsergebnis.',
    en: 'The outcome for at least one person is still missing.',
  },
  REQUEST_REASONS_MISSING: {
    de: 'Die Gründe des Ersuchens stehen noch nicht in der Niederschrift (§ 6 Abs. 3 HFKVO).',
    en: 'The reasons of the request are not in the minutes yet (§ 6(3) HFKVO).',
  },
  NOBODY_HAS_REQUEST: {
    de: 'Für keine Person wurde ein Ersuchen beschlossen.',
    en: 'No request was decided for anybody.',
  },
  SOMEBODY_HAS_REQUEST: {
    de: 'Für mindestens eine Person wurde ein Ersuchen beschlossen; es ist der Ausländerbehörde zu übermitteln.',
    en: 'A request was decided for at least one person; it has to be forwarded to the authority.',
  },
  AUTHORITY_INFORMED: {
    de: 'Die Ausländerbehörde ist bereits unterrichtet.',
    en: 'The authority has already been informed.',
  },
  NEVER_DECIDED: {
    de: 'Über dieses Verfahren hat die Kommission nicht beraten; eine Abschlussmitteilung gibt es nicht.',
    en: 'The commission never decided on this case; there is no closing letter.',
  },
  ALREADY_RELEASED: {
    de: 'Die Abschlussmitteilung ist bereits freigegeben.',
    en: 'The closing letter has already been released.',
  },
  NO_MANDATE: {
    de: 'Es ist keine gültige Vollmacht vermerkt.',
    en: 'No valid mandate is recorded.',
  },
  ONLY_ONE_PERSON: {
    de: 'Im Verfahren ist nur noch eine Person; es gibt nichts zu trennen.',
    en: 'Only one person is left in the procedure; there is nothing to split.',
  },
  SECOND_PERSON_MISSING: {
    de: 'Eine Berichtigung braucht zwei Personen: eine andere Person muss sie beantragt haben.',
    en: 'A correction takes two people: somebody else must have asked for it.',
  },
  LEGAL_HOLD: {
    de: 'Die Akte ist gesperrt und darf noch nicht ausgesondert werden.',
    en: 'The file is under a legal hold and may not be disposed of yet.',
  },
  CLOSING_NOT_RELEASED: {
    de: 'Die Abschlussmitteilungen der Sitzung sind noch nicht freigegeben.',
    en: 'The closing letters of the meeting have not been released yet.',
  },
  RETENTION_RUNNING: {
    de: 'Die Aufbewahrungsfrist läuft noch.',
    en: 'The retention period is still running.',
  },
};
