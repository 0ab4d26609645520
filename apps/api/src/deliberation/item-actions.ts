import { availableActions, type CaseFacts, refusalSentences } from '@ersuchen/domain';
import type { AvailableActionView } from '../cases/views/case-parts.ts';
import type { SignedInContext } from '../context.ts';
import { IN_THE_ROOM } from './case-mutations.ts';

/** What may be done about an item in the room now. */
export const itemActions = (facts: CaseFacts, { actor, language }: SignedInContext): AvailableActionView[] =>
  availableActions(facts, actor.fn)
    .filter(({ action }) => IN_THE_ROOM.includes(action))
    .map(({ action, enabled, refusals }) => ({
      action,
      enabled,
      refusals: refusals.map((code) => ({ code, message: refusalSentences[code][language] })),
    }));
