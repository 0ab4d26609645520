import type { BenchQuery } from './queries.ts';

const person = (surname: string, firstNames: string, relation: string) => ({
  surname,
  firstNames,
  birthDate: '1990-04-03',
  birthPlace: 'Herat',
  relation,
  nationalities: ['AFG'],
  street: 'Wiesenweg',
  houseNumber: '7',
  postcode: '44787',
  town: 'Bochum',
  consentOn: '2026-02-20',
});

const SECTIONS = [
  'LIFE_HISTORY',
  'LIVING_SITUATION',
  'ENTRY',
  'RESIDENCE_STATUS',
  'FAMILY_TIES',
  'INTEGRATION',
  'HARDSHIP_REASONS',
];
const KINDS = ['D01', 'D02', 'D03', 'D06', 'D07', 'D08', 'D09', 'D10'];

/** What a request says; load() puts another key into each. */
export const SUBMISSION = {
  application: {
    persons: [
      person('Rezai', 'Farid', 'SELF'),
      person('Rezai', 'Laila', 'SPOUSE'),
      person('Rezai', 'Omid', 'CHILD'),
    ],
    reasons: SECTIONS.map((section) => ({
      section,
      body: `${section}: ${'Zu sagen ist vieles. '.repeat(20)}`,
    })),
  },
  arrival: {
    channel: 'POST',
    receivedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    documents: KINDS.map((kind) => ({ kind, title: `Nachweis ${kind}`, pages: 2 })),
  },
  idempotencyKey: '[<id>]',
};

export type Submission = typeof SUBMISSION;

/** A whole application with 3 persons and 8 documents, in one transaction with letters due, key and audit. */
export const submit: BenchQuery = {
  name: 'W',
  document: `mutation W($application: ApplicationInput!, $arrival: CaptureInput!, $idempotencyKey: String!) {
    captureApplication(application: $application, arrival: $arrival, idempotencyKey: $idempotencyKey) {
      __typename ... on OfficeCase { id } } }`,
  variables: () => SUBMISSION,
};
