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

/**
 * Executes documents as compiled functions. A document that cannot be compiled is left to graphql-js, which answers
 * the same; so are variables that do not fit, before anything ran: it names the place and knows every default.
 */
export function jit(format: (error: GraphQLError) => GraphQLFormattedError): ApolloServerPlugin<Context> {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Execute | null>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, schema, request, contextValue }) {
          const byName = compiled.get(document) ?? new Map<string | null, Execute | null>();
          compiled.set(document, byName);
          const execute = byName.get(operationName) ?? compile(schema, document, operationName);
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
