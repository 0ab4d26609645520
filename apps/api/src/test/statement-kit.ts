import { aCase, anAuthority, type BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { type TestApi, testApi } from './test-api.ts';

const REFUSALS = `... on ActionRefused { code message } ... on InputInvalid { fields { path code message } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;
const OFFICE_CASE = `__typename ... on OfficeCase { version state statements { round state questions dueOn body answers { body } signer
  waivedReason } documents { id releasedToAuthority } events { action reason detail } letters { letter recipient } } ${REFUSALS}`;
const STATEMENT = `__typename ... on AuthorityStatement { id version round state dueOn questions body answers { question body } signer
  submittedAt receiptNumber } ${REFUSALS}`;

const REQUEST = `mutation ($caseId: ID!, $version: Int!, $dueOn: String!, $questions: [String!]!, $documents: [ID!]!) {
  requestStatement(caseId: $caseId, version: $version, dueOn: $dueOn, questions: $questions, releasedDocumentIds: $documents) {
    ${OFFICE_CASE} } }`;
export const WAIVE = `mutation ($caseId: ID!, $version: Int!, $reason: String!) {
  waiveStatement(caseId: $caseId, version: $version, reason: $reason) { ${OFFICE_CASE} } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: StatementInput!) {
  saveStatement(id: $id, version: $version, input: $input) { ${STATEMENT} } }`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!, $input: StatementInput!, $key: String!) {
  submitStatement(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${STATEMENT} } }`;

export type Answer = Record<string, unknown> & { readonly __typename: string };

/** The one root field's answer. */
export async function asked(client: Client, text: string, variables: object): Promise<Answer> {
  const [answer] = Object.values(await client.ask<Record<string, Answer>>(text, variables));
  if (!answer) throw new Error('no answer');
  return answer;
}

/** A statement that can be submitted. */
export const FULL = { body: 'Der Antrag wird befürwortet.', signer: 'Frau Weber' };

/** Today is Monday, 2 March 2026; this is the Monday four weeks later. */
export const DUE = '2026-03-30';

/** Two authorities, the office and the chair, and what they do about a statement. */
export async function statementTest() {
  const api: TestApi = await testApi();
  const bochum = await anAuthority(api.database, 'Stadt Bochum');
  const essen = await anAuthority(api.database, 'Stadt Essen');
  const office = await api.as('OFFICE');
  const chair = await api.as('CHAIR');
  const authority = await api.as('AUTHORITY', { authorityId: bochum });
  const neighbour = await api.as('AUTHORITY', { authorityId: essen });
  return {
    ...{ api, bochum, essen, office, chair, authority, neighbour },
    accepted: () => aCase().inState('ACCEPTED').of(bochum).create(api.database),
    awaited: () =>
      aCase().inState('STATEMENT_REQUESTED').of(bochum).withStatement('REQUESTED').create(api.database),
    request: ({ id: caseId }: BuiltCase, change: object = {}) => {
      const usual = { caseId, version: 1, dueOn: DUE, questions: ['STATUS', 'VIEW'], documents: [] };
      return asked(office, REQUEST, { ...usual, ...change });
    },
    waive: ({ id: caseId }: BuiltCase, change: object = {}, client = chair) =>
      asked(client, WAIVE, { caseId, version: 1, reason: 'Die Behörde antwortet nicht.', ...change }),
    save: ({ statementId: id }: BuiltCase, input: object, change: object = {}, client = authority) =>
      asked(client, SAVE, { id, version: 1, input, ...change }),
    submit: (
      { id: caseId, statementId: id }: BuiltCase,
      input: object,
      change: object = {},
      client = authority,
    ) => asked(client, SUBMIT, { id, version: 1, input, key: `submit ${caseId}`, ...change }),
  };
}

export type StatementTest = Awaited<ReturnType<typeof statementTest>>;
