import type { PersonState } from '@ersuchen/domain';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { newId } from '../database/id.ts';
import { aCase, type BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { aMeeting } from './published-meeting.ts';
import type { TestApi } from './test-api.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
export type Answer = Record<string, any>;

/** A case whose request is with the authority since 2026-02-18; a person each, REQUEST or another outcome. */
export const aRequest = (api: TestApi, authorityId: string, states: readonly PersonState[] = ['REQUEST']) =>
  aCase()
    .inState('REQUEST_SENT')
    .of(authorityId)
    .with({ decidedOn: '2026-02-10' })
    .withPersons(states.map((state) => ({ state, outcomeOn: '2026-02-10' })))
    .create(api.database);

const REFUSALS = `... on ActionRefused { code message } ... on InputInvalid { fields { path code } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;
const PART = `{ part intent intentOn intentReasons decision decidedOn conditions conditionsText validUntil note open }`;
const OFFICE = `{ __typename ... on OfficeCase { id version state nextDecisionReminderOn decisionReminders
    decisionRemindedOn authorityInformedAt notices { kind reasons remarks informedBy }
    authorityReports { seq part toldOn reasons conditions actorFunction reportedBy }
    persons { request ${PART} } letters { letter recipient } events { action detail reason } } ${REFUSALS} }`;
const AUTHORITY = `{ __typename ... on AuthorityCase { id status reportCount
    notices { kind reasons remarks informedAt } persons { outcome request ${PART} } } ${REFUSALS} }`;

type Kind = 'Intent' | 'FinalDecision';

/** The authority reports, having seen so many reports. */
export async function report(
  authority: Client,
  kind: Kind,
  on: Pick<BuiltCase, 'id'>,
  entries: readonly object[],
  { day = '2026-03-02', seen = 0, key = newId() } = {},
): Promise<Answer> {
  const text = `mutation ($id: ID!, $seen: Int!, $input: ${kind}Input!, $key: String!) {
    answer: report${kind}(caseId: $id, reportCount: $seen, input: $input, idempotencyKey: $key) ${AUTHORITY} }`;
  const variables = { id: on.id, seen, input: { day, entries }, key };
  return (await authority.ask<{ answer: Answer }>(text, variables)).answer;
}

/** The office records it for the authority. */
export async function record(
  office: Client,
  kind: Kind,
  on: Pick<BuiltCase, 'id' | 'version'>,
  entries: readonly object[],
  day = '2026-03-02',
): Promise<Answer> {
  const text = `mutation ($id: ID!, $version: Int!, $input: ${kind}Input!) {
    answer: record${kind}(id: $id, version: $version, input: $input) ${OFFICE} }`;
  const variables = { id: on.id, version: on.version, input: { day, entries } };
  return (await office.ask<{ answer: Answer }>(text, variables)).answer;
}

/** Any other mutation of the office on a case. */
export async function act(
  office: Client,
  name: string,
  on: Pick<BuiltCase, 'id' | 'version'>,
  more: Readonly<Record<string, readonly [type: string, value: unknown]>> = {},
): Promise<Answer> {
  const names = Object.keys(more);
  const declared = names.map((each) => `, $${each}: ${more[each]?.[0]}`).join('');
  const passed = names.map((each) => `, ${each}: $${each}`).join('');
  const text = `mutation ($id: ID!, $version: Int!${declared}) {
    answer: ${name}(id: $id, version: $version${passed}) ${OFFICE} }`;
  const values = Object.fromEntries(names.map((each) => [each, more[each]?.[1]]));
  return (await office.ask<{ answer: Answer }>(text, { id: on.id, version: on.version, ...values })).answer;
}

export const officeSees = async (office: Client, id: string): Promise<Answer> =>
  (
    await office.ask<{ answer: Answer }>(`query ($id: ID!) { answer: officeCase(id: $id) ${OFFICE_CASE} }`, {
      id,
    })
  ).answer;

const OFFICE_CASE = OFFICE.slice(
  OFFICE.indexOf('OfficeCase {') + 'OfficeCase '.length,
  OFFICE.indexOf('... on ActionRefused'),
);

/** The fields that an InputInvalid names, with their codes. */
export const fieldsOf = ({ fields = [] }: Answer) =>
  fields.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);

/** A case that a meeting decided on 2026-02-10, with what its minutes say. */
export async function aDecision(
  api: TestApi,
  authorityId: string,
  states: readonly PersonState[],
  { reasons = '', remarks = '', recommendation = '' } = {},
  change: Partial<HardshipCase> = {},
): Promise<BuiltCase> {
  const meetingId = await aMeeting(api.database, [], { meetsOn: '2026-02-10', state: 'HELD' });
  const built = await aCase()
    .inState('DECIDED')
    .of(authorityId)
    .with({ decidedOn: '2026-02-10', decidedMeetingId: meetingId, ...change })
    .withPersons(states.map((state) => ({ state, outcomeOn: '2026-02-10' })))
    .create(api.database);
  await api.database.transaction(async (tx) => {
    const itemId = newId();
    await tx.run(
      `insert into agenda_item (id, meeting_id, case_id, section, position, minutes, added_by, added_at)
       values (?, ?, ?, 'OTHER', 1, 15, 'nobody', '2026-02-01')`,
      [itemId, meetingId, built.id],
    );
    await tx.run(
      `insert into item_minutes (item_id, meeting_id, case_id, body, request_reasons, hints, recommendation, changed_at, changed_by)
       values (?, ?, ?, '', ?, ?, ?, '2026-02-10', 'nobody')`,
      [itemId, meetingId, built.id, reasons, remarks, recommendation],
    );
  });
  return built;
}
