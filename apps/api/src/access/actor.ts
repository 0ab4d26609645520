import type { ActorFunction } from '@ersuchen/domain';

/** Who asks, in the one function that the session acts in. */
export interface Actor {
  readonly accountId: string;
  readonly accountName: string;
  readonly fn: ActorFunction;
  readonly authorityId: string | null;
  readonly seatId: string | null;
  readonly organisationId: string | null;
}
