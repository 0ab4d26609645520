import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionEnd } from '../../../apollo/session-ended.ts';

const Reentry = lazy(async () => ({ default: (await import('./reentry.tsx')).Reentry }));

/** Stands over whatever page was open when the session ended. */
export function SessionEndedDialog() {
  const hasEnded = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.hasEnded);
  return <Suspense>{hasEnded && <Reentry />}</Suspense>;
}
