import { AUDIENCES, type Audience, audienceOf, FUNCTIONS, mayDo } from '@ersuchen/domain';
import { type GraphQLOutputType, getNamedType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guards } from '../access/can.ts';
import { schemaOf } from '../schema.ts';

const schema = await schemaOf();

/** `Type.field` of everything that the audience can be answered, whatever it asks or does. */
function reachableBy(audience: Audience): readonly string[] {
  const found = new Set<string>();
  const walk = (type: GraphQLOutputType): void => {
    const named = getNamedType(type);
    if (isUnionType(named)) for (const each of named.getTypes()) walk(each);
    if (!isObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      const name = `${named.name}.${field.name}`;
      if (found.has(name)) continue;
      found.add(name);
      walk(field.type);
    }
  };
  const functions = FUNCTIONS.filter((fn) => audienceOf[fn] === audience);
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const permission = guards.get(field.name);
      if (permission && functions.some((fn) => mayDo(fn, permission))) walk(field.type);
    }
  return [...found].sort();
}

/** What the table of visibility (section 3.5) keeps from an audience, by the words that such a field would have. */
const KEPT_FROM: Readonly<Partial<Record<Audience, RegExp>>> = {
  OWN: /statement|finding|ground|note|agenda|meeting|tally|vote|outcome|proposal|recommend|intent|final|blocker|caseworker|event|readiness|recus|minutes|followUp|nextDate|settle|decision|decided/i,
  AUTHORITY:
    /finding|caseNote|agenda|meeting|tally|vote|proposal|blocker|caseworker|readiness|recus|minutes|privateNote|applicantAccount|medical/i,
  SUPERVISION: /person(?!s$)|surname|birth|address|caseNote|finding|tally|vote|letter|statement/i,
};

describe.each(AUDIENCES)('the fields of the audience %s', (audience) => {
  const fields = reachableBy(audience);

  it('are these', async () => {
    await expect(`${fields.join('\n')}\n`).toMatchFileSnapshot(`fields/${audience.toLowerCase()}.txt`);
  });

  it('hold nothing that is kept from it', () => {
    const kept = KEPT_FROM[audience];
    expect(kept ? fields.filter((name) => kept.test(name.split('.')[1] ?? '')) : []).toEqual([]);
  });
});

it('a type that holds what one audience sees of a case is no other audience’s', () => {
  const owners = new Map<string, Audience[]>();
  for (const audience of AUDIENCES)
    for (const type of new Set(reachableBy(audience).map((name) => name.split('.')[0] ?? '')))
      if (/Case$|Application$/.test(type)) owners.set(type, [...(owners.get(type) ?? []), audience]);
  expect([...owners].filter(([, audiences]) => audiences.length > 1)).toEqual([]);
});
