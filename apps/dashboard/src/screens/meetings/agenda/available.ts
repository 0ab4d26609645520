import type { ChangedAgendaFragment } from '../../../gql/graphql.ts';

type Available = ChangedAgendaFragment['availableActions'];

/** What the server allows now; an action that it does not name is never possible for this function. */
export const mayDo = (actions: Available, action: string): boolean =>
  actions.some((available) => available.action === action && available.enabled);

/** Why not, in sentences. */
export const reasonsAgainst = (actions: Available, action: string): readonly string[] =>
  actions.find((available) => available.action === action)?.refusals.map(({ message }) => message) ?? [];
