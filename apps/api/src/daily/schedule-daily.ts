import type { Application } from '../http/application.ts';
import { runDaily } from './run-daily.ts';

const EVERY_MS = 10 * 60_000;

/** Starts the daily run now and looks every ten minutes whether a new day began. Answers how to stop it. */
export function scheduleDaily(application: Application): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const start = () => {
    running = running
      .then(() => runDaily(application))
      .catch((error: unknown) => {
        application.log.error(
          { type: error instanceof Error ? error.constructor.name : typeof error },
          'daily run failed',
        );
      });
  };
  start();
  const timer = setInterval(start, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
