import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseBusy } from '../database/places.ts';
import { schemaOf } from '../schema.ts';
import { apolloServer } from './apollo.ts';
import type { Application } from './application.ts';
import { dashboardFile } from './dashboard-files.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { live, readiness } from './health.ts';
import { isLetterPath, letterFile } from './letter-files.ts';
import { Refusal, sendJson } from './refusal.ts';

/** So long the server still takes connections after it said that it is not ready: those on their way are not reset. */
const NOTICE_MS = 500;
const DRAIN_MS = 10_000;

export interface RunningServer {
  readonly url: string;
  /** Says that it is not ready, lets open requests finish (10 s at most), writes what is buffered, closes. */
  stop(): Promise<void>;
  /** As `stop`, without notice: for tests, where nobody is on the way. */
  stopAtOnce(): Promise<void>;
}

/** Serves the API at /graphql, the health checks and the dashboard. */
export async function serve(application: Application): Promise<RunningServer> {
  const { config, log } = application;
  const apollo = apolloServer(await schemaOf(), config, log);
  await apollo.start();
  const ready = readiness(application);
  let stopping = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/graphql') await graphqlEndpoint(application, apollo, request, response);
    else if (isLetterPath(path)) await letterFile(application, request, response);
    else if (path === '/livez') live(response);
    else if (path === '/readyz') await ready(stopping, response);
    else if (config.dashboardDirectory) await dashboardFile(config.dashboardDirectory, request, response);
    else throw new Refusal(404, 'Not found');
  };

  const server = createServer((request, response) => {
    if (stopping) response.setHeader('connection', 'close');
    answer(request, response).catch((error: unknown) => refuse(error, response, application));
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await listening(server, config.host, config.port);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const stopAfter = async (notice: number): Promise<void> => {
    stopping = true;
    await pause(notice);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(force);
    await apollo.stop();
    await application.readingLog.flush();
  };
  return {
    url: `http://${config.host}:${port}`,
    stop: () => stopAfter(NOTICE_MS),
    stopAtOnce: () => stopAfter(0),
  };
}

function refuse(error: unknown, response: ServerResponse, { log }: Application): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof Refusal) {
    sendJson(response, error.status, { errors: [{ message: error.message }] }, error.headers);
  } else if (error instanceof DatabaseBusy) {
    sendJson(response, 503, { errors: [{ message: 'Busy. Try again.' }] }, { 'retry-after': '2' });
  } else {
    log.error({ type: error instanceof Error ? error.constructor.name : typeof error }, 'request failed');
    sendJson(response, 500, { errors: [{ message: 'Internal error' }] });
  }
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
