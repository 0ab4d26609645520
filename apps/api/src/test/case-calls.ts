import type { BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';

const ANSWER = `{ __typename ... on OfficeCase { id version state fileNumber caseNote removalOn removalFixedOn inDetention
    authority { id } caseworker { id } persons { state outcomeOn } findings { ground finding evidence exceptionReason }
    findingHistory { ground step oldFinding newFinding newExceptionReason reason changedBy }
    proposal { proposal reason } preCheckDecision { result body decidedOn ground }
    letters { letter recipient state } blockers { code overridden overrideReason } events { seq action reason detail } }
  ... on ActionRefused { code message } ... on InputInvalid { fields { path code message } }
  ... on Conflict { currentVersion } ... on NotFound { message } }`;

const SEEN = '$id: ID!, $version: Int!';
const SEEN_CASE = '$caseId: ID!, $version: Int!';
const ARGUMENTS = {
  registerCase: `${SEEN}, $authorityId: ID!`,
  assignCaseworker: `${SEEN}, $caseworkerId: ID`,
  recordFinding: `${SEEN_CASE}, $input: FindingInput!`,
  decideFinding: `${SEEN_CASE}, $input: FindingDecisionInput!`,
  prepareAcceptance: `${SEEN}, $proposal: AcceptanceProposal!, $reason: String!`,
  acceptCase: `${SEEN}, $input: PreCheckDecisionInput!`,
  notAcceptCase: `${SEEN}, $personIds: [ID!], $input: PreCheckDecisionInput!`,
  writeCaseNote: `${SEEN_CASE}, $body: String!`,
  overrideBlocker: `${SEEN_CASE}, $blocker: String!, $personId: ID, $ground: String, $reason: String!`,
  setRemovalDate: `${SEEN_CASE}, $removalOn: String, $fixedOn: String, $inDetention: Boolean!`,
} as const;
export type CaseMutation = keyof typeof ARGUMENTS;

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
export type Answer = Record<string, any>;

/** Calls a mutation on a case; `more` may hold another version than the one it was built with. */
export async function call(
  client: Client,
  name: CaseMutation,
  on: Pick<BuiltCase, 'id' | 'version'>,
  more: object,
): Promise<Answer> {
  const names = [...ARGUMENTS[name].matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`);
  const document = `mutation (${ARGUMENTS[name]}) { answer: ${name}(${names.join(', ')}) ${ANSWER} }`;
  const seen = { [ARGUMENTS[name].startsWith('$id') ? 'id' : 'caseId']: on.id, version: on.version };
  return (await client.ask<{ answer: Answer }>(document, { ...seen, ...more })).answer;
}
/** The fields that an InputInvalid names, with their codes. */
export const fieldsOf = ({ fields = [] }: Answer) =>
  fields.map(({ path, code }: { path: string; code: string }) => [path, code]);
