import type { RoomFragment } from '../../../gql/graphql.ts';

/** What the server allows now, with what stands against the rest. */
export type Actions = RoomFragment['availableActions'];
