import { expect, test } from 'vitest';
import { schemaOf } from '../schema.ts';
import { MEETING_MUTATIONS } from './meeting-mutations.ts';

test('there is a mutation for every action that a meeting offers', async () => {
  const mutations = Object.keys((await schemaOf()).getMutationType()?.getFields() ?? {});
  expect(mutations).toEqual(expect.arrayContaining(Object.values(MEETING_MUTATIONS)));
});
