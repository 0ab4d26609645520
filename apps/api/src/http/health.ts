import type { ServerResponse } from 'node:http';
import { isMigrated } from '../database/migrate.ts';
import { isOutboxBehind } from '../outbox/dispatch/lag.ts';
import type { Application } from './application.ts';
import { sendJson } from './refusal.ts';

/** The process answers. */
export const live = (response: ServerResponse): void => sendJson(response, 200, { status: 'ok' });

/** How long an answer of the database holds: whoever asks more often costs no write. */
const FRESH_MS = 1000;

/**
 * Answers whether the database can be written, the migrations are current and nobody asked to stop. No details to the
 * public. The database is asked at most once a second.
 */
export function readiness(
  application: Application,
): (stopping: boolean, response: ServerResponse) => Promise<void> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve<Readiness>({ ok: false, outbox: 'ok' });
  return async (stopping, response) => {
    if (!stopping && performance.now() - asked > FRESH_MS) {
      asked = performance.now();
      answer = asking(application);
    }
    const { ok, outbox } = await answer;
    const isReady = ok && !stopping;
    sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ok' : 'not ready', outbox });
  };
}

interface Readiness {
  readonly ok: boolean;
  /** `behind`: letters wait and nobody sends them. The server answers all the same: people can work. */
  readonly outbox: 'ok' | 'behind';
}

async function asking(application: Application): Promise<Readiness> {
  const ok = await writable(application);
  const behind = ok && (await isOutboxBehind(application));
  if (behind) application.log.warn('letters that are due are not sent');
  return { ok, outbox: behind ? 'behind' : 'ok' };
}

async function writable({ database, log }: Application): Promise<boolean> {
  try {
    await database.transaction((tx) => tx.run('delete from idempotency_key where 1 = 0'));
    return await isMigrated(database);
  } catch (error) {
    log.warn({ type: error instanceof Error ? error.constructor.name : typeof error }, 'not ready');
    return false;
  }
}
