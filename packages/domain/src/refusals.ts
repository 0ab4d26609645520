import type { CaseObjection } from './case/actions.ts';
import type { Label } from './codes/label.ts';
import type { FindingRefusal } from './exclusion/finding-decision.ts';
import type { LetterObjection } from './letters/letter-actions.ts';
import type { AgendaObjection } from './meeting/agenda-actions.ts';
import type { AgendaItemRefusal } from './meeting/agenda-item.ts';
import type { AttendanceRefusal } from './meeting/attendance.ts';
import type { MeetingObjection } from './meeting/meeting-actions.ts';
import type { MinutesObjection } from './meeting/minutes-actions.ts';
import type { PostponeRefusal } from './meeting/postponement.ts';
import type { RecipientRefusal } from './meeting/recipients.ts';
import type { RecusalRefusal } from './meeting/recusal.ts';
import type { PersonObjection } from './person/actions.ts';
import type { AuthorityPartObjection } from './person/authority-part.ts';
import type { StandingRefusal } from './rule.ts';
import type { StatementObjection } from './statement/actions.ts';

/** Every reason for which a rule can refuse an action. */
export type RefusalCode =
  | StandingRefusal
  | CaseObjection
  | PersonObjection
  | AuthorityPartObjection
  | StatementObjection
  | FindingRefusal
  | MeetingObjection
  | AgendaObjection
  | AgendaItemRefusal
  | RecipientRefusal
  | LetterObjection
  | 'BATCH_POSTED'
  | 'NOTHING_TO_PRINT'
  | MinutesObjection
  | AttendanceRefusal
  | RecusalRefusal
  | PostponeRefusal;

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
  OWN_PROPOSAL: {
    de: 'Den Vorschlag haben Sie selbst gemacht. Entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
    en: 'You made this proposal yourself. Somebody else has to decide (four eyes).',
  },
  EXCEPTION_UNDECIDED: {
    de: 'Über eine Ausnahme von einem Regelausschluss ist noch nicht entschieden. Zuerst bestätigt eine zweite Person die Feststellung.',
    en: 'An exception from a rule ground has not been decided yet. First a second person confirms the finding.',
  },
  FINDING_NOT_PROPOSED: {
    de: 'Zu diesem Ausschlussgrund liegt bei dieser Person noch keine Feststellung vor, über die entschieden werden kann.',
    en: 'There is no finding on this ground and person yet that could be decided on.',
  },
  EXTENSION_ASKED: {
    de: 'Über eine Verlängerung, um die schon gebeten wurde, ist noch nicht entschieden.',
    en: 'An extension that was asked for before has not been answered yet.',
  },
  EXTENSION_NOT_ASKED: {
    de: 'Um eine Verlängerung ist nicht gebeten worden, oder darüber ist schon entschieden.',
    en: 'No extension was asked for, or it has been answered already.',
  },
  ALREADY_REMINDED: {
    de: 'An diese Stellungnahme wurde heute schon erinnert.',
    en: 'A reminder of this statement has gone out today.',
  },
  AUTHORITY_UNCLEAR: {
    de: 'Die zuständige Ausländerbehörde steht noch nicht fest.',
    en: 'The competent authority is not clear yet.',
  },
  STATEMENT_NOT_OPEN: {
    de: 'Zurzeit ist keine Stellungnahme offen.',
    en: 'No statement is open at present.',
  },
  STATEMENT_GIVEN: {
    de: 'Die Stellungnahme liegt schon vor, oder es wurde auf sie verzichtet.',
    en: 'The statement is in already, or it was waived.',
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
  DECISION_KNOWN: {
    de: 'Die Ausländerbehörde hat bereits über alle Ersuchen entschieden.',
    en: 'The authority has decided on all requests already.',
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
  NOBODY_HAS_LEFT: {
    de: 'Alle Personen sind noch im Verfahren; es gibt kein Ende zu berichtigen.',
    en: 'All persons are still in the procedure; there is no end to correct.',
  },
  NO_LEGAL_HOLD: {
    de: 'Für dieses Verfahren besteht keine Löschsperre.',
    en: 'There is no legal hold on this case.',
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

  REQUEST_NOT_CARRIED: {
    de: 'Das Ersuchen hat nicht die Mehrheit der anwesenden Mitglieder erhalten (§ 6 Abs. 3 HFKVO).',
    en: 'The request did not get the majority of the members present (§ 6(3) HFKVO).',
  },
  REQUEST_CARRIED: {
    de: 'Das Ersuchen ist beschlossen; ein anderes Ergebnis kann nicht festgehalten werden.',
    en: 'The request was carried; no other outcome can be recorded.',
  },
  RECOMMENDATION_NOT_CARRIED: {
    de: 'Die Empfehlung hat nicht die Mehrheit der anwesenden Mitglieder erhalten (§ 6 Abs. 3 HFKVO).',
    en: 'The recommendation did not get the majority of the members present (§ 6(3) HFKVO).',
  },
  RECOMMENDATION_CARRIED: {
    de: 'Die Empfehlung ist beschlossen und als Ergebnis festzuhalten.',
    en: 'The recommendation was carried and has to be recorded as the outcome.',
  },
  NO_REQUEST_DECIDED: {
    de: 'Für diese Person wurde kein Ersuchen beschlossen.',
    en: 'No request was decided for this person.',
  },
  REFUSAL_NOT_ANNOUNCED: {
    de: 'Eine Ablehnung setzt voraus, dass die Absicht mit den maßgeblichen Gründen vorher mitgeteilt wurde (§ 7 Abs. 3 HFKVO).',
    en: 'A refusal presupposes that the intention was reported before, with the decisive reasons (§ 7(3) HFKVO).',
  },

  NOT_THE_ASKED_AUTHORITY: {
    de: 'Diese Stellungnahme wurde nicht von Ihrer Behörde erbeten.',
    en: 'Your authority was not asked for this statement.',
  },
  STATEMENT_EMPTY: {
    de: 'Die Stellungnahme enthält noch keinen Text.',
    en: 'The statement has no text yet.',
  },
  SIGNER_MISSING: {
    de: 'Bitte geben Sie an, wer die Stellungnahme verantwortet.',
    en: 'Please name who answers for the statement.',
  },

  AGENDA_NOT_PUBLISHED: {
    de: 'Eingeladen wird mit der veröffentlichten Tagesordnung; sie ist noch ein Entwurf.',
    en: 'The invitation goes out with the published agenda, which is still a draft.',
  },
  NOT_THE_MEETING_DAY: {
    de: 'Die Sitzung kann erst am Sitzungstag eröffnet werden.',
    en: 'The meeting can be opened only on its day.',
  },
  ITEM_NOT_CONCLUDED: {
    de: 'Mindestens ein Tagesordnungspunkt ist weder entschieden noch vertagt.',
    en: 'At least one item is neither decided nor postponed.',
  },
  NOTHING_DECIDED: {
    de: 'In dieser Sitzung wurde über kein Verfahren entschieden.',
    en: 'No case was decided at this meeting.',
  },
  MEETING_STARTED: {
    de: 'Die Sitzung ist eröffnet, durchgeführt oder abgesagt; die Tagesordnung steht fest.',
    en: 'The meeting is open, held or cancelled; its agenda is fixed.',
  },
  MEETING_NOT_HELD: {
    de: 'Die Sitzung ist noch nicht durchgeführt.',
    en: 'The meeting has not been held yet.',
  },
  AGENDA_EMPTY: {
    de: 'Auf der Tagesordnung steht noch kein Verfahren.',
    en: 'There is no case on the agenda yet.',
  },
  NOTHING_CHANGED: {
    de: 'Die Tagesordnung hat sich seit der letzten Veröffentlichung nicht geändert.',
    en: 'The agenda has not changed since it was last published.',
  },
  ITEM_NOT_READY: {
    de: 'Mindestens ein Verfahren ist nicht beratungsreif und vom Vorsitz nicht zugelassen.',
    en: 'At least one case is not ready and has not been admitted by the chair.',
  },
  RECIPIENTS_MISSING: {
    de: 'Für weniger als die Hälfte der Sitze steht fest, wer die Unterlagen erhält.',
    en: 'For less than half of the seats it is named who receives the papers.',
  },
  NOT_IN_POOL: {
    de: 'In diesem Stand kann das Verfahren nicht auf eine Tagesordnung.',
    en: 'In this state the case cannot go on an agenda.',
  },
  ALREADY_ON_THIS_AGENDA: {
    de: 'Das Verfahren steht schon auf dieser Tagesordnung.',
    en: 'The case is on this agenda already.',
  },
  ON_ANOTHER_AGENDA: {
    de: 'Das Verfahren steht auf der Tagesordnung einer anderen Sitzung.',
    en: 'The case is on the agenda of another meeting.',
  },
  OVERRIDE_ONLY_BY_CHAIR: {
    de: 'Ein Verfahren, das nicht beratungsreif ist, lässt nur der Vorsitz zu.',
    en: 'Only the chair admits a case that is not ready.',
  },
  NOT_OF_THIS_SEAT: {
    de: 'Diese Person gehört nicht zu diesem Sitz.',
    en: 'This person does not belong to the seat.',
  },
  TERM_OVER: {
    de: 'Die Berufung dieser Person umfasst den Sitzungstag nicht.',
    en: 'The term of this person does not cover the day of the meeting.',
  },
  ABSENCE_NOT_DECLARED: {
    de: 'Die Stellvertretung erhält die Unterlagen erst, wenn die Verhinderung des Mitglieds vermerkt ist.',
    en: 'The deputy receives the papers only once the absence of the member is recorded.',
  },
  NO_LATER_MEETING: {
    de: 'Die Niederschrift wird in einer späteren Sitzung genehmigt.',
    en: 'The minutes are approved at a later meeting.',
  },

  CLOSING_MUST_GO: {
    de: 'Eine Abschlussmitteilung darf nicht zurückgehalten werden: Alle Verfahren einer Sitzung erhalten sie.',
    en: 'A closing letter may not be withheld: all cases of a meeting get theirs.',
  },
  IN_A_BATCH: {
    de: 'Das Schreiben gehört schon zu einem Druckstapel.',
    en: 'The letter is part of a print batch already.',
  },
  BATCH_POSTED: {
    de: 'Dieser Druckstapel ist schon als versandt vermerkt.',
    en: 'This print batch is marked as posted already.',
  },
  NOTHING_TO_PRINT: {
    de: 'In der Druckwarteschlange liegt kein Schreiben.',
    en: 'There is no letter in the print queue.',
  },
  MEETING_NOT_OPENED: {
    de: 'Die Niederschrift beginnt mit der Eröffnung der Sitzung.',
    en: 'The minutes begin when the meeting is opened.',
  },
  ALREADY_PRESENT: {
    de: 'Diese Person ist zu dieser Zeit schon als anwesend vermerkt.',
    en: 'This person is recorded as present at that time already.',
  },
  ALREADY_RECUSED: {
    de: 'Für diese Person ist die Befangenheit schon vermerkt.',
    en: 'The recusal of this person is recorded already.',
  },
  NOT_RECUSED: {
    de: 'Für diese Person ist keine Befangenheit vermerkt.',
    en: 'No recusal of this person is recorded.',
  },
  RECUSED_BY_RULE: {
    de: 'Diese Person leitet die zuständige Ausländerbehörde; diese Befangenheit lässt sich nicht zurücknehmen.',
    en: 'This person heads the competent authority; this recusal cannot be undone.',
  },
  POSTPONEMENT_NOT_CARRIED: {
    de: 'Die Vertagung hat nicht die Mehrheit der anwesenden Mitglieder erhalten (§ 6 Abs. 3 HFKVO).',
    en: 'The postponement did not get the majority of the members present (§ 6(3) HFKVO).',
  },
  NEXT_MEETING_UNFIT: {
    de: 'Vertagt wird auf eine spätere Sitzung, die noch nicht eröffnet ist.',
    en: 'A case is postponed to a later meeting that is not open yet.',
  },
};
