import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { busy } from './busy.ts';
import { formatError } from './format-error.ts';
import { graphqlLimits } from './graphql-limits.ts';
import { jit } from './jit.ts';

/** Apollo Server with everything off that tells a stranger about us. */
export function apolloServer(schema: GraphQLSchema, config: Config, log: Logger): ApolloServer<Context> {
  const format = formatError(log);
  return new ApolloServer<Context>({
    schema,
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: 2000 },
    validationOptions: { maxErrors: 5, hideSuggestions: true },
    executionOptions: { maxCoercionErrors: 3 },
    maxRecursiveSelections: 2000,
    validationRules: [graphqlLimits],
    formatError: format,
    logger: {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (message) => log.error({ message }, 'apollo'),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      busy,
      jit((error) => format(error instanceof GraphQLError ? error.toJSON() : error, error)),
    ],
  });
}
