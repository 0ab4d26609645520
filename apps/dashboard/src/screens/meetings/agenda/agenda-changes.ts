import { createContext, use, useEffect, useMemo, useState } from 'react';
import { DONE, type Outcome } from '../outcome.ts';
import { ChangeQueue, type Send } from './change-queue.ts';

export interface AgendaChanges {
  /** Makes a change whose outcome the caller shows; a conflict is reloaded here. */
  readonly change: (send: Send) => Promise<Outcome>;
  /** Makes a change whose outcome the page shows above the agenda. */
  readonly changeOpenly: (send: Send) => Promise<Outcome>;
  /** Shows above the agenda why something is not possible. */
  readonly tell: (outcome: Outcome) => void;
  /** What the page has to show of the last change. */
  readonly outcome: Outcome;
}

export const AgendaChangesContext = createContext<AgendaChanges | null>(null);

/** How parts of the page change the meeting that it shows. */
export function useAgendaChanges(): AgendaChanges {
  const changes = use(AgendaChangesContext);
  if (!changes) throw new Error('useAgendaChanges outside a meeting');
  return changes;
}

/** @param reload reads the meeting anew after a conflict */
export function useChangesOf(
  meeting: { readonly id: string; readonly version: number },
  reload: () => Promise<unknown>,
): AgendaChanges {
  const [queue] = useState(() => new ChangeQueue(meeting.id, meeting.version));
  const [outcome, tell] = useState<Outcome>(DONE);
  useEffect(() => queue.learn(meeting.version), [queue, meeting.version]);
  return useMemo(() => {
    const change = async (send: Send): Promise<Outcome> => {
      const result = await queue.change(send);
      if (result.kind === 'conflict') await reload();
      return result;
    };
    const changeOpenly = async (send: Send): Promise<Outcome> => {
      const result = await change(send);
      tell(result);
      return result;
    };
    return { change, changeOpenly, tell, outcome };
  }, [queue, reload, outcome]);
}
