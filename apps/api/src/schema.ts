import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { guards } from './access/can.ts';
import { resolveUnionsPlainly } from './graphql/union-of.ts';
import { resolvers } from './resolvers.ts';

/** The whole schema; throws when a root field has no guard. */
export async function schemaOf(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: false });
  resolveUnionsPlainly(schema);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const unguarded = roots
    .flatMap((root) => Object.keys(root?.getFields() ?? {}))
    .filter((name) => !guards.has(name));
  if (unguarded.length > 0) throw new Error(`root fields without a guard: ${unguarded.join(', ')}`);
  return schema;
}
