import {
  availableActions,
  blockerSentences,
  blockersOf,
  type CaseFacts,
  type CaseState,
  FINAL_STATES,
  isReady,
  POOL_STATES,
  refusalSentences,
  urgencyOf,
} from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { type Derived, fields, type Loaded } from '../../read/shape.ts';
import { factsOf } from '../case-facts.ts';
import { isOffered } from '../case-mutations.ts';

/** The states in which something can stand between a case and its deliberation. */
const BEFORE_DELIBERATION: readonly CaseState[] = [
  ...(['RECEIVED', 'COMPLETION', 'PRE_CHECK'] as const),
  ...POOL_STATES,
  'ON_AGENDA',
];
const DELIBERABLE: readonly CaseState[] = [...POOL_STATES, 'ON_AGENDA'];

/** The facts of the rows' cases, found once for every field that rests on them. */
export const facts: Loaded = {
  kind: 'loaded',
  load: (keys, { database, actor, clock }) => factsOf(database, keys, { actor, today: clock.today() }),
};

const NEEDS_FACTS = fields({ _facts: {} });

const fromFacts = (from: (facts: CaseFacts, state: CaseState, ctx: SignedInContext) => unknown): Derived => ({
  kind: 'derived',
  needs: { _state: 'c.state' },
  also: () => NEEDS_FACTS,
  from: (row, ctx) => from(row._facts as CaseFacts, row._state as CaseState, ctx),
});

export const ready = fromFacts((facts, state) => DELIBERABLE.includes(state) && isReady(facts));

export const blockers = fromFacts((facts, state, { language }) =>
  BEFORE_DELIBERATION.includes(state)
    ? blockersOf(facts).map((each) => ({ ...each, message: blockerSentences[each.code][language] }))
    : [],
);

/** What the acting function may do from the case file now, as far as there is a mutation for it. */
export const actions = fromFacts((facts, _state, { actor, language }) =>
  availableActions(facts, actor.fn)
    .filter(({ action }) => isOffered(action))
    .map(({ action, enabled, refusals }) => ({
      action,
      enabled,
      refusals: refusals.map((code) => ({ code, message: refusalSentences[code][language] })),
    })),
);

export const urgency: Derived = {
  kind: 'derived',
  needs: {
    _state: 'c.state',
    _receivedOn: 'c.received_on',
    _removalOn: 'c.removal_on',
    _inDetention: 'c.in_detention',
    _imminent: 'c.removal_imminent',
    _announcedOn: 'c.removal_announced_on',
  },
  from: (row, { clock }) =>
    (FINAL_STATES as readonly unknown[]).includes(row._state)
      ? []
      : urgencyOf({
          today: clock.today(),
          receivedOn: row._receivedOn as string | null,
          removalOn: row._removalOn as string | null,
          inDetention: row._inDetention === 1,
          removalAnnounced:
            row._imminent === 1 || row._announcedOn !== null
              ? { on: row._announcedOn as string | null }
              : null,
        }).reasons,
};
