import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';

type Execute = CompiledQuery['query'];

/** Documents that one process compiles: graphql-jit never lets go of some 20 kB of each, and anybody can invent more. */
const MOST_COMPILED = 1000;

/**
 * Executes documents as compiled functions. A document that cannot be compiled is left to graphql-js, which answers
 * the same; so are variables that do not fit, before anything ran: it names the place and knows every default;
 * so are strangers, who must not use up what is compiled.
 */
export function jit(format: (error: GraphQLError) => GraphQLFormattedError): ApolloServerPlugin<Context> {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Execute | null>>();
  let count = 0;
  const compiledOnce = (
    schema: GraphQLSchema,
    document: DocumentNode,
    name: string | null,
  ): Execute | null => {
    if (count >= MOST_COMPILED) return null;
    count += 1;
    return compile(schema, document, name);
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, schema, request, contextValue }) {
          if (contextValue.actor === null) return null;
          const byName = compiled.get(document) ?? new Map<string | null, Execute | null>();
          compiled.set(document, byName);
          const known = byName.get(operationName);
          const execute = known === undefined ? compiledOnce(schema, document, operationName) : known;
          byName.set(operationName, execute);
          if (!execute) return null;
          const result: ExecutionResult = await execute(undefined, contextValue, request.variables ?? {});
          if (!('data' in result)) return null;
          const errors = result.errors?.map(format);
          const singleResult = { data: (result.data ?? null) as Record<string, unknown> | null };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: errors ? { ...singleResult, errors } : singleResult },
          };
        },
      };
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Execute | null {
  const query = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(query) ? query.query : null;
}
