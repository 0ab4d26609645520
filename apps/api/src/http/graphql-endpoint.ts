import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../context.ts';
import { languageOf } from '../language.ts';
import { currentSession } from '../sessions/current-session.ts';
import type { Application } from './application.ts';
import { cookieHeader, tokenFrom } from './cookie.ts';
import { clientAddress, isForeign, isSecure } from './origin.ts';
import { bodyOf, Refusal } from './refusal.ts';

const LIMIT_WITHOUT_SESSION = 100_000;
const LIMIT_WITH_SESSION = 1_000_000;

/** POST /graphql with application/json; everything else is refused before Apollo sees it. */
export async function graphqlEndpoint(
  application: Application,
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') throw new Refusal(405, 'GraphQL answers POST only.', { allow: 'POST' });
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal(415, 'Send application/json.');
  const { config, database, clock } = application;
  const secure = isSecure(request, config);
  const token = tokenFrom(request, secure);
  if (isForeign(request, config)) throw new Refusal(403, 'This origin may not use the session.');
  const session = token ? await currentSession(database, clock, token) : null;
  const body = parsed(await bodyOf(request, session ? LIMIT_WITH_SESSION : LIMIT_WITHOUT_SESSION));
  const context: Context = {
    ...application,
    actor: session?.actor ?? null,
    sessionId: session?.id ?? null,
    language: languageOf(request.headers['accept-language']),
    address: clientAddress(request, config),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
    setSessionCookie: (value) => response.setHeader('set-cookie', cookieHeader(value, secure)),
  };
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const accept = request.headers.accept;
  if (accept) headers.set('accept', accept);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Refusal(406, 'Incremental delivery is not offered.');
  const text = answer.body.string;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.writeHead(answer.status ?? 200);
  response.end(text);
}

function parsed(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
  if (Array.isArray(body)) throw new Refusal(400, 'One operation per request.');
  if (depthExceeds(body, 20)) throw new Refusal(400, 'The variables are nested deeper than 20 levels.');
  return body;
}

const depthExceeds = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => depthExceeds(each, levels - 1)));
