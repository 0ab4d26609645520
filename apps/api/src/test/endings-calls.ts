import type { BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';

const REFUSED = `... on ActionRefused { code message } ... on InputInvalid { fields { path code message } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;
const CASE = `{ __typename ... on OfficeCase { id version state
    persons { id state outcomeOn settlementReason settlementBasis settlementEvidence consentOn consentRevokedOn finalDecision }
    statement { state } letters { letter recipient } availableActions { action enabled refusals { code } }
    events { action fromState toState reason detail } correction { personIds reason askedBy askedAt }
    keeping { retainedUntil legalHoldReason archivedOn offeredToArchiveOn } } ${REFUSED} }`;
const OWN = `{ __typename ... on OwnApplication { id status withdrawable persons { id withdrawnOn consentOn } } ${REFUSED} }`;
const DELETED = `{ __typename ... on DeletionRecord { id kind fileNumber retentionClass deletedBy reason deletedRows { table count } } ${REFUSED} }`;

const SEEN = '$id: ID!, $version: Int!';
const CALLS = {
  withdrawCase: [`${SEEN}, $input: DeclarationInput!`, CASE],
  revokeConsent: [`${SEEN}, $input: DeclarationInput!`, CASE],
  settlePersons: [`${SEEN}, $input: SettlementInput!`, CASE],
  askCorrection: [`${SEEN}, $personIds: [ID!]!, $reason: String!`, CASE],
  reopenCase: [`${SEEN}, $reason: String!`, CASE],
  setLegalHold: [`${SEEN}, $reason: String!`, CASE],
  liftLegalHold: [`${SEEN}, $reason: String!`, CASE],
  archiveCase: [`${SEEN}, $offeredToStateArchive: Boolean!`, CASE],
  deleteCase: [`${SEEN}, $reason: String!`, DELETED],
  withdrawApplication: ['$id: ID!, $personIds: [ID!]', OWN],
  revokeOwnConsent: ['$id: ID!, $personIds: [ID!]!', OWN],
} as const;

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
export type Answer = Record<string, any>;

/** Calls one of the mutations that end a procedure; `more` may hold another version. */
export async function end(
  client: Client,
  name: keyof typeof CALLS,
  on: Pick<BuiltCase, 'id' | 'version'>,
  more: object = {},
): Promise<Answer> {
  const [parameters, answer] = CALLS[name];
  const names = [...parameters.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`);
  const document = `mutation (${parameters}) { answer: ${name}(${names.join(', ')}) ${answer} }`;
  const version = parameters.includes('$version') ? { version: on.version } : {};
  return (await client.ask<{ answer: Answer }>(document, { id: on.id, ...version, ...more })).answer;
}

/** The fields that an InputInvalid names, with their codes. */
export const fieldsOf = ({ fields = [] }: Answer) =>
  fields.map(({ path, code }: { path: string; code: string }) => [path, code]);
