import { availableActions, type CaseFacts, refusalSentences } from '@ersuchen/domain';
import { facts } from '../cases/views/case-standing.ts';
import { type Derived, fields } from '../read/shape.ts';
import { isOwnOffer } from './own-mutations.ts';

const NEEDS_FACTS = fields({ _facts: {} });

/**
 * What the party may do now. The domain offers the same in all states that look the same to the party, so that nothing
 * can be read from it.
 */
export const ownActions: Derived = {
  kind: 'derived',
  needs: {},
  also: () => NEEDS_FACTS,
  from: (row, { actor, language }) =>
    availableActions(row._facts as CaseFacts, actor.fn)
      .filter(({ action }) => isOwnOffer(action))
      .map(({ action, enabled, refusals }) => ({
        action,
        enabled,
        refusals: refusals.map((code) => ({ code, message: refusalSentences[code][language] })),
      })),
};

export { facts as ownFacts };
