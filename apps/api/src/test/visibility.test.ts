import {
  type ActorFunction,
  audienceOf,
  CASE_STATES,
  type CaseLink,
  type CaseState,
  FUNCTIONS,
  VISIBLE_CASES,
} from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { casesFor } from '../access/case-scope.ts';
import { inList } from '../database/sql.ts';
import { aCase, anAuthority, type CaseStory } from './case-kit.ts';
import type { Client } from './client.ts';
import { anAccountOfEveryFunction, type Everybody, releasedTo } from './everybody.ts';
import { type TestApi, testApi } from './test-api.ts';

/** How a case stands to one account that holds every function; the link that it is an example of. */
const RELATIONS = {
  stranger: null,
  applicant: 'OWN',
  'representative by name': 'MANDATE',
  'representative of the organisation': 'MANDATE',
  'representative whose mandate was revoked': null,
  'competent authority': 'COMPETENT',
  'another authority': null,
  'papers released': 'RELEASED',
  'papers released and closed again': null,
  'papers released, then recused': null,
  'papers released, and head of the authority': 'COMPETENT',
  'prepared for the committee': 'PREPARED',
} as const satisfies Record<string, CaseLink | null>;
type Relation = keyof typeof RELATIONS;
const relations = Object.keys(RELATIONS) as Relation[];

const BY_ID: Readonly<Partial<Record<(typeof audienceOf)[ActorFunction], string>>> = {
  OFFICE: 'officeCase',
  MEMBER: 'memberCase',
  AUTHORITY: 'authorityCase',
  OWN: 'ownApplication',
};

let api: TestApi;
let everybody: Everybody;
let cases: { readonly id: string; readonly state: CaseState; readonly relation: Relation }[];

beforeAll(async () => {
  api = await testApi();
  const authorityId = await anAuthority(api.database, 'Stadt Bochum');
  const otherAuthorityId = await anAuthority(api.database, 'Stadt Essen');
  everybody = await anAccountOfEveryFunction(api, authorityId);
  const { accountId, organisationId } = everybody;
  const mandate = { representation: 'LAWYER', mandateOn: '2026-01-02' } as const;
  const told: Readonly<Record<Relation, (story: CaseStory) => CaseStory>> = {
    stranger: (story) => story,
    applicant: (story) => story.with({ applicantAccountId: accountId }),
    'representative by name': (story) => story.with({ ...mandate, representativeAccountId: accountId }),
    'representative of the organisation': (story) => story.with({ ...mandate, organisationId }),
    'representative whose mandate was revoked': (story) =>
      story.with({
        ...mandate,
        organisationId,
        representativeAccountId: accountId,
        mandateRevokedOn: '2026-02-01',
      }),
    'competent authority': (story) => story.of(authorityId),
    'another authority': (story) => story.of(otherAuthorityId),
    'papers released': (story) => story.of(otherAuthorityId),
    'papers released and closed again': (story) => story.of(otherAuthorityId),
    'papers released, then recused': (story) => story.of(otherAuthorityId),
    'papers released, and head of the authority': (story) => story.of(authorityId),
    'prepared for the committee': (story) => story.of(otherAuthorityId).with({ proposal: 'ACCEPT' }),
  };
  cases = [];
  for (const relation of relations)
    for (const state of CASE_STATES) {
      const { id } = await told[relation](aCase().inState(state)).create(api.database);
      cases.push({ id, state, relation });
    }
  const of = (...wanted: Relation[]) =>
    cases.filter(({ relation }) => wanted.includes(relation)).map(({ id }) => id);
  await api.database.transaction((tx) =>
    tx.run(
      `insert into commission_setting (name, value, changed_by, changed_at)
       values ('PRE_CHECK_BODY', 'PRE_EXAMINATION', ?, ?)`,
      [accountId, api.clock.now()],
    ),
  );
  await releasedTo(api, accountId, {
    open: of(
      'papers released',
      'papers released, then recused',
      'papers released, and head of the authority',
    ),
    closed: of('papers released and closed again'),
    recused: of('papers released, then recused'),
  });
}, 120_000);
afterAll(() => api.stop());

const inWords = (ids: ReadonlySet<string>): string[] =>
  cases.filter(({ id }) => ids.has(id)).map(({ relation, state }) => `${relation}: ${state}`);

const DECIDED_BY_COMMITTEE: readonly CaseState[] = ['PRE_CHECK', 'ACCEPTED', 'NOT_ACCEPTED'];

/** The committee sees released papers as every member does, and what is prepared for it while it decides on acceptance. */
function isCommittees(link: CaseLink, relation: Relation, state: CaseState): boolean {
  return link === 'PREPARED' && RELATIONS[relation] === 'RELEASED' && state !== 'DRAFT';
}

/** What the domain's table says; a draft is seen by its author alone, who is nobody's organisation. */
function expected(fn: ActorFunction): string[] {
  const { link, states } = VISIBLE_CASES[fn];
  return cases
    .filter(({ relation, state }) => {
      const isLinked =
        (link === 'ANY' && relation !== 'papers released, then recused') ||
        RELATIONS[relation] === link ||
        isCommittees(link, relation, state);
      const tooLate =
        RELATIONS[relation] === 'PREPARED' && link === 'PREPARED' && !DECIDED_BY_COMMITTEE.includes(state);
      const ofAnotherAuthor = relation === 'representative of the organisation' && state === 'DRAFT';
      return isLinked && states.includes(state) && !ofAnotherAuthor && !tooLate;
    })
    .map(({ relation, state }) => `${relation}: ${state}`);
}

async function scopeOf(actor: Actor): Promise<ReadonlySet<string>> {
  const scope = casesFor(actor);
  const on = scope.on('c');
  const list = inList(cases.map(({ id }) => id));
  const rows = await api.database.rows<{ id: string }>(
    `select c.id from hardship_case c where c.id in (${scope.text}) and ${on.text} and c.id in (${list.text})`,
    [...scope.params, ...on.params, ...list.params],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of all cases this root field shows by id, ten in a request. */
async function shownBy(client: Client, field: string): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (let start = 0; start < cases.length; start += 10) {
    const ten = cases
      .slice(start, start + 10)
      .map(({ id }, index) => `c${index}: ${field}(id: "${id}") { id }`);
    const answer = await client.ask<Record<string, { id: string } | null>>(`{ ${ten.join(' ')} }`);
    for (const found of Object.values(answer)) if (found) shown.add(found.id);
  }
  return shown;
}

describe.each(FUNCTIONS)('as %s', (fn) => {
  it('the rows of the database are those of the table of visible cases', async () => {
    expect(inWords(await scopeOf(everybody.actingAs(fn)))).toEqual(expected(fn));
  });

  it('the case file opens for those alone, and no other audience has a view for it', async () => {
    const client = await everybody.client(fn);
    for (const [audience, field] of Object.entries(BY_ID)) {
      if (audience === audienceOf[fn]) {
        expect(inWords(await shownBy(client, field))).toEqual(expected(fn));
      } else {
        const { errors } = await client.send(`{ ${field}(id: "${cases[0]?.id}") { id } }`);
        expect(errors?.[0]?.extensions?.code, field).toBe('FORBIDDEN');
      }
    }
  });
});
