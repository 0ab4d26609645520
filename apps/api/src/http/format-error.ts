import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DatabaseBusy } from '../database/places.ts';
import { BUSY } from './busy.ts';

const PASSED_ON = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * An allow-list: known codes pass with their message (without suggestions), everything else becomes one sentence with
 * a correlation id whose cause stands in the log.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const callers =
      error instanceof GraphQLError && error.originalError === undefined && error.path === undefined;
    if (typeof code === 'string' ? PASSED_ON.has(code) : callers) {
      return {
        message: formatted.message
          .replace(/ Did you mean [\s\S]*$/, '')
          .replaceAll(/; Did you mean[^;]*/g, ''),
        ...place,
        extensions: { code: code ?? 'BAD_USER_INPUT' },
      };
    }
    if (originOf(error) instanceof DatabaseBusy) {
      return { message: 'Busy. Try again.', ...place, extensions: { code: BUSY } };
    }
    const correlationId = randomUUID();
    log.error({ correlationId, path: formatted.path, err: causeOf(error) }, 'request failed');
    return {
      message: 'Internal error',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    };
  };
}

const originOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

/** The stack without SQL parameters or input: those hold personal data. */
function causeOf(error: unknown): { type: string; stack: string | undefined; errno?: unknown } {
  const cause = originOf(error);
  if (!(cause instanceof Error)) return { type: typeof cause, stack: undefined };
  const stack = cause.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
  return { type: cause.constructor.name, stack, errno: (cause as { errno?: unknown }).errno };
}
