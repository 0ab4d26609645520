import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';

type Execute = CompiledQuery['query'];

/**
 * Executes documents as compiled functions. A document that cannot be compiled falls back to graphql-js, which then
 * answers the same.
 */
export function jit(format: (error: GraphQLError) => GraphQLFormattedError): ApolloServerPlugin<Context> {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Execute | null>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, schema, request, contextValue }) {
          let byName = compiled.get(document);
          if (!byName) compiled.set(document, (byName = new Map()));
          let execute = byName.get(operationName);
          if (execute === undefined) {
            const query = compileQuery(schema, document, operationName ?? undefined);
            execute = isCompiledQuery(query) ? query.query : null;
            byName.set(operationName, execute);
          }
          if (!execute) return null;
          const result: ExecutionResult = await execute(undefined, contextValue, request.variables ?? {});
          return {
            http: { headers: new Map() as never, status: undefined as never },
            body: {
              kind: 'single',
              singleResult: result.errors ? { ...result, errors: result.errors.map(format) } : result,
            },
          };
        },
      };
    },
  };
}
