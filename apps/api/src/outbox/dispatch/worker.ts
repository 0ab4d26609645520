import { setTimeout as pause } from 'node:timers/promises';
import { dispatchLetter } from './dispatch-letter.ts';
import type { DispatchPlace } from './dispatch-place.ts';
import { takeLetters } from './take-letters.ts';

/** Letters on their way at once: one that stalls holds up few others. */
const LANES = 4;
const EVERY_MS = 5000;
/** A mail that takes longer when the process stops is left to its lease. */
const DRAIN_MS = 8000;

export interface Worker {
  /** Looks for letters now: called after a change that made some due. */
  wake(): void;
  /** Takes no more letters and waits for those on their way. */
  stop(): Promise<void>;
}

/** Sends everything that is due now; answers how many letters it tried. */
export async function sendAllDue(place: DispatchPlace, isStopping = () => false): Promise<number> {
  let tried = 0;
  while (!isStopping()) {
    const taken = await takeLetters(place, LANES);
    if (taken.length === 0) break;
    await Promise.all(taken.map((letter) => dispatchLetter(place, letter)));
    tried += taken.length;
  }
  return tried;
}

/** Looks for due letters every few seconds and when woken, one round at a time. */
export function startWorker(place: DispatchPlace, failed: (error: unknown) => void): Worker {
  let stopping = false;
  let again = false;
  let running: Promise<void> | null = null;
  const round = async () => {
    do {
      again = false;
      await sendAllDue(place, () => stopping).catch(failed);
    } while (again && !stopping);
    running = null;
  };
  const wake = () => {
    again = true;
    if (!stopping) running ??= round();
  };
  const timer = setInterval(wake, EVERY_MS);
  timer.unref();
  wake();
  return {
    wake,
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await Promise.race([running, pause(DRAIN_MS, undefined, { ref: false })]);
    },
  };
}
