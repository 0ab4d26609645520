import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { defineStrings, sayIn } from '../i18n/strings.ts';

const strings = defineStrings({
  de: {
    offline: 'Keine Verbindung zum Server. Ihre Eingaben stehen noch da.',
    busy: 'Der Server ist überlastet. Bitte versuchen Sie es gleich noch einmal.',
    forbidden: 'Ihre Funktion erlaubt das nicht.',
    unknown: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    unknownWithId: 'Das hat nicht geklappt. Kennung für die Rückfrage: {{id}}',
  },
  en: {
    offline: 'No connection to the server. What you entered is still there.',
    busy: 'The server is overloaded. Please try again in a moment.',
    forbidden: 'Your function does not allow that.',
    unknown: 'That did not work. Please try again.',
    unknownWithId: 'That did not work. Reference: {{id}}',
  },
});

/** Nobody is signed in any more. */
export function isSessionEnd(error: unknown): boolean {
  return codesOf(error).includes('UNAUTHENTICATED');
}

/** One sentence for the reader about a failure that no answer of the server provides for. */
export function failureText(error: unknown): string {
  const say = sayIn(strings);
  if (ServerError.is(error))
    return say(error.statusCode === 503 || error.statusCode === 429 ? 'busy' : 'unknown');
  if (!CombinedGraphQLErrors.is(error)) return say('offline');
  if (codesOf(error).includes('FORBIDDEN')) return say('forbidden');
  const [id] = error.errors.flatMap(({ extensions }) => extensions?.correlationId ?? []);
  return typeof id === 'string' ? say('unknownWithId', { id }) : say('unknown');
}

const codesOf = (error: unknown): readonly unknown[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.code) : [];
