import { readFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guards } from '../access/can.ts';
import { CASE_MUTATIONS } from '../cases/case-mutations.ts';
import { schemaOf } from '../schema.ts';

const schema = await schemaOf();

describe('the schema', () => {
  it('is the one that is committed: run `npm run schema -w @ersuchen/api` after a change', () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  it('guards every root field with a permission, but for signing in and asking who one is', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const open = roots
      .flatMap((root) => Object.keys(root?.getFields() ?? {}))
      .filter((name) => !guards.get(name));
    expect(open.sort()).toEqual(['session', 'signIn', 'signInDemo', 'signInOptions', 'signOut']);
  });

  it('has a mutation for every action that a case file offers', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    for (const mutation of Object.values(CASE_MUTATIONS)) expect(mutations).toContain(mutation);
  });
});
