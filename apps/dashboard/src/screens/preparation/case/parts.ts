/** The parts of a case as its page has them one below the other; the words are the address's anchors. */
export const CASE_PARTS = [
  { anchor: 'vermerk', label: 'caseNote' },
  { anchor: 'personen', label: 'persons' },
  { anchor: 'gruende', label: 'reasons' },
  { anchor: 'stellungnahme', label: 'statement' },
  { anchor: 'ausschlussgruende', label: 'findings' },
  { anchor: 'unterlagen', label: 'documents' },
  { anchor: 'notiz', label: 'note' },
] as const;

export type CasePart = (typeof CASE_PARTS)[number]['anchor'];
