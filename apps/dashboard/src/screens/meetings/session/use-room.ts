import { createContext, use, useMemo } from 'react';
import type { FragmentType } from '../../../gql/fragment-masking.ts';
import { FAILED, type Outcome, outcomeOf, type RoomAnswer } from '../outcome.ts';
import type { Room } from './room.ts';

/** The meeting as it is shown: what its mutations ask for. */
export interface SeenMeeting {
  readonly meetingId: string;
  readonly version: number;
}

export interface RoomActs {
  readonly seen: SeenMeeting;
  /** Does something and tells what became of it; after a conflict the room is read anew. */
  readonly act: (send: () => Promise<RoomAnswer | null | undefined>) => Promise<Outcome>;
  /** Reads the room anew; null when there is no answer. */
  readonly reload: () => Promise<FragmentType<typeof Room> | null>;
}

export const RoomContext = createContext<RoomActs | null>(null);

export function useRoom(): RoomActs {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom outside a meeting');
  return room;
}

export function useRoomActs(meetingId: string, version: number, reload: RoomActs['reload']): RoomActs {
  return useMemo(
    () => ({
      seen: { meetingId, version },
      reload,
      act: async (send) => {
        const answer = await send().catch(() => null);
        if (!answer) return FAILED;
        const outcome = outcomeOf(answer);
        if (outcome.kind === 'conflict') await reload();
        return outcome;
      },
    }),
    [meetingId, version, reload],
  );
}
