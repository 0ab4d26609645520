/** The words of every mail, the same for all letters, recipients and outcomes. */
export interface Notice {
  readonly subject: string;
  readonly text: string;
}

const closing = [
  '',
  'Aus Gründen des Datenschutzes enthält diese E-Mail keine weiteren Angaben.',
  'Sie wurde automatisch erstellt; bitte antworten Sie nicht darauf.',
  '',
  'Mit freundlichen Grüßen',
  'Geschäftsstelle der Härtefallkommission',
];

/** There is news in the account; the letter itself stays there. */
export const noticeOfNews = (origin: string | null): Notice => ({
  subject: 'Es gibt eine neue Nachricht für Sie',
  text: [
    'Guten Tag,',
    '',
    'in Ihrem Konto liegt eine neue Nachricht. Bitte melden Sie sich an, um sie zu lesen.',
    ...(origin ? ['', origin] : []),
    ...closing,
  ].join('\n'),
});

/** The letter is attached. */
export const noticeOfLetter: Notice = {
  subject: 'Es gibt eine neue Nachricht für Sie',
  text: ['Guten Tag,', '', 'im Anhang finden Sie ein Schreiben.', ...closing].join('\n'),
};
