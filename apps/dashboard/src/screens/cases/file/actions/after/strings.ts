import { defineStrings } from '../../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    forward: 'Übermitteln',
    forwardBody:
      'Das Schreiben an {{authority}} wird mit den Gründen aus der Niederschrift fällig. Was danach geschieht, bleibt der antragstellenden Seite verborgen.',
    reasons: 'Gründe des Ersuchens (aus der Niederschrift)',
    noReasons: 'Die Niederschrift enthält noch keine Gründe.',
    remarks: 'Hinweise und Maßgaben',
    remarksHint: 'Sie stehen im Schreiben unter den Gründen.',
    recommendation: 'Empfehlung',
    recommendationHint: 'Zur Anwendung des geltenden Ausländerrechts (§ 6 Abs. 3 HFKVO NRW).',
    forwardDone: 'Übermittelt. Die Ausländerbehörde hat das Ersuchen.',
    close: 'Ohne Ersuchen abschließen',
    closeBody:
      '{{authority}} erfährt, dass kein Ersuchen beschlossen ist. Die antragstellende Seite erhält ihre Mitteilung erst mit der Freigabe der ganzen Sitzung.',
    closeDone: 'Die Ausländerbehörde ist unterrichtet',
    record: 'Festhalten',
    intentBody: 'Die Behörde hat ihre Absicht auf anderem Weg mitgeteilt. Das Ministerium wird unterrichtet.',
    decisionBody: 'Die Behörde hat ihre Entscheidung auf anderem Weg mitgeteilt.',
    toldOn: 'Mitgeteilt am',
    decidedOn: 'Entschieden am',
    recorded: 'Festgehalten',
    choose: 'Bitte wählen Sie aus, was mitgeteilt wurde.',
    remind: 'Erinnern',
    remindBody:
      'Die Erinnerung an {{authority}} wird fällig. Von selbst wird das nächste Mal am {{date}} erinnert.',
    remindDone: 'Die Erinnerung ist fällig',
    theAuthority: 'die Ausländerbehörde',
  },
  en: {
    forward: 'Forward',
    forwardBody:
      'The letter to {{authority}} becomes due with the reasons of the minutes. What follows stays hidden from the applicants.',
    reasons: 'Reasons of the request (from the minutes)',
    noReasons: 'The minutes hold no reasons yet.',
    remarks: 'Remarks',
    remarksHint: 'They stand below the reasons in the letter.',
    recommendation: 'Recommendation',
    recommendationHint: 'On applying the existing law (§ 6(3) HFKVO NRW).',
    forwardDone: 'Forwarded. The authority has the request.',
    close: 'Close without a request',
    closeBody:
      '{{authority}} is told that there is no request. The applicants get their letter only when the whole meeting is released.',
    closeDone: 'The authority has been told',
    record: 'Record',
    intentBody: 'The authority told its intention in another way. The ministry is told.',
    decisionBody: 'The authority told its decision in another way.',
    toldOn: 'Told on',
    decidedOn: 'Decided on',
    recorded: 'Recorded',
    choose: 'Please choose what was told.',
    remind: 'Remind',
    remindBody: 'The reminder to {{authority}} becomes due. The next one by itself is due on {{date}}.',
    remindDone: 'The reminder is due',
    theAuthority: 'the authority',
  },
});
