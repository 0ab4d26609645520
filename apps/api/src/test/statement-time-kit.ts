import type { BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { asked, type StatementTest } from './statement-kit.ts';

const REFUSALS = `... on ActionRefused { code } ... on InputInvalid { fields { path code } } ... on Conflict { currentVersion }
  ... on NotFound { message }`;
const ROUND = `id round state dueOn questions redoReason withdrawnReason body reminderCount lastRemindedOn
  extensions { state oldDueOn wishedOn reason newDueOn answer askedBy decidedBy }`;
const CASE = `__typename ... on OfficeCase { version state statements { ${ROUND} } documents { id releasedToAuthority }
  letters { letter recipient } events { action reason detail } } ${REFUSALS}`;
const OWN = `__typename ... on AuthorityStatement { id version dueOn redoReason extensions { state wishedOn newDueOn answer } }
  ${REFUSALS}`;

const SEEN = '$caseId: ID!, $version: Int!';
const seenWith = (name: string, declared: string) => {
  const all = [...`${SEEN}, ${declared}`.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`);
  return `mutation (${SEEN}${declared ? `, ${declared}` : ''}) { answer: ${name}(${all.join(', ')}) { ${CASE} } }`;
};
const TEXTS = {
  remindStatement: seenWith('remindStatement', ''),
  extendStatement: seenWith('extendStatement', '$dueOn: String!, $answer: String'),
  refuseExtension: seenWith('refuseExtension', '$reason: String!'),
  withdrawStatementRequest: seenWith('withdrawStatementRequest', '$reason: String!'),
  releaseDocuments: seenWith('releaseDocuments', '$releasedDocumentIds: [ID!]!'),
  redoStatement: seenWith(
    'redoStatement',
    '$reason: String!, $dueOn: String!, $questions: [String!]!, $releasedDocumentIds: [ID!]!',
  ),
} as const;
const ASK = `mutation ($id: ID!, $wishedOn: String!, $reason: String!, $key: String!) {
  answer: askExtension(id: $id, wishedOn: $wishedOn, reason: $reason, idempotencyKey: $key) { ${OWN} } }`;

/** What the office does about the time of a statement, and the authority's wish for more of it. */
export const statementTime = ({ office, authority }: StatementTest) => ({
  act: (
    name: keyof typeof TEXTS,
    { id: caseId }: Pick<BuiltCase, 'id'>,
    more: object = {},
    client: Client = office,
  ) => asked(client, TEXTS[name], { caseId, version: 1, ...more }),
  askFor: ({ statementId: id }: BuiltCase, more: object = {}, client: Client = authority) =>
    asked(client, ASK, {
      id,
      wishedOn: '2026-04-10',
      reason: 'Die Akte liegt beim Gericht.',
      key: `extend ${id}`,
      ...more,
    }),
});
