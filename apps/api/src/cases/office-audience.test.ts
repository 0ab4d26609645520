import { audienceOf, PERMISSIONS } from '@ersuchen/domain';
import { type GraphQLNamedType, getNamedType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guards } from '../access/can.ts';
import { schemaOf } from '../schema.ts';
import { CASE_MUTATIONS } from './case-mutations.ts';

const schema = await schemaOf();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const rootFields = [...Object.values(schema.getQueryType()?.getFields() ?? {}), ...mutations];

/** The names of all types that an answer of this type can hold. */
function within(type: GraphQLNamedType, found = new Set<string>()): Set<string> {
  if (found.has(type.name)) return found;
  found.add(type.name);
  if (isUnionType(type)) for (const member of type.getTypes()) within(member, found);
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) within(getNamedType(field.type), found);
  }
  return found;
}

describe('what the office sees of a case', () => {
  it('is in the reach of no function of another audience', () => {
    const reaching = rootFields.filter((field) =>
      [...within(getNamedType(field.type))].some((name) => name.startsWith('Office')),
    );
    expect(reaching.map(({ name }) => name)).toContain('acceptCase');
    for (const { name } of reaching) {
      const permission = guards.get(name);
      const functions = permission ? PERMISSIONS[permission] : [];
      expect([name, ...functions.map((fn) => audienceOf[fn])]).toEqual([
        name,
        ...functions.map(() => 'OFFICE'),
      ]);
      expect(functions.length).toBeGreaterThan(0);
    }
  });

  it('offers an action exactly where a mutation on a case does it', () => {
    // A deleted case cannot be answered: its protocol is.
    const answers = ['OfficeCaseResult', 'DeletionResult'];
    const onCases = mutations.filter((field) => answers.includes(getNamedType(field.type).name));
    expect(onCases.map(({ name }) => name).sort()).toEqual(Object.values(CASE_MUTATIONS).sort());
  });
});
