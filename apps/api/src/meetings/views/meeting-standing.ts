import {
  availableAgendaActions,
  availableMinutesActions,
  availableMeetingActions as availableOnMeeting,
  type MeetingFacts,
  refusalSentences,
} from '@ersuchen/domain';
import type { AvailableActionView } from '../../cases/views/case-parts.ts';
import type { SignedInContext } from '../../context.ts';
import { type Derived, fields, type Loaded } from '../../read/shape.ts';
import { type AgendaDraft, agendaDrafts } from '../agenda-draft.ts';
import { meetingFacts } from '../meeting-facts.ts';
import { isOffered } from '../meeting-mutations.ts';

type Drafts = Promise<ReadonlyMap<string, AgendaDraft>>;

const found = new WeakMap<SignedInContext, Map<string, Drafts>>();

/** The agendas of the same meetings are read once in a request, however many fields rest on them. */
function draftsOnce(ctx: SignedInContext, keys: readonly string[]): Drafts {
  const known = found.get(ctx) ?? new Map<string, Drafts>();
  found.set(ctx, known);
  const name = keys.join();
  const drafts = known.get(name) ?? agendaDrafts(ctx.database, keys);
  known.set(name, drafts);
  return drafts;
}

export const draft: Loaded = { kind: 'loaded', load: (keys, ctx) => draftsOnce(ctx, keys) };

export const standing: Loaded = {
  kind: 'loaded',
  load: async (keys, ctx) => {
    const drafts = [...(await draftsOnce(ctx, keys)).values()];
    return meetingFacts(ctx.database, drafts, { actor: ctx.actor, today: ctx.clock.today() });
  },
};

export const hasUnpublishedChanges: Derived = {
  kind: 'derived',
  needs: {},
  also: () => fields({ _draft: {} }),
  from: (row) => (row._draft as AgendaDraft).hasUnpublishedChanges,
};

/** What the acting function may do with the meeting, its agenda and its minutes now, as far as there is a mutation for it. */
export const availableMeetingActions: Derived = {
  kind: 'derived',
  needs: {},
  also: () => fields({ _standing: {} }),
  from: (row, ctx) => actionsOn(row._standing as MeetingFacts, ctx),
};

export const actionsOn = (facts: MeetingFacts, { actor, language }: SignedInContext): AvailableActionView[] =>
  [
    ...availableOnMeeting(facts, actor.fn),
    ...availableAgendaActions(facts, actor.fn),
    ...availableMinutesActions(facts, actor.fn),
  ]
    .filter(({ action }) => isOffered(action))
    .map(({ action, enabled, refusals }) => ({
      action,
      enabled,
      refusals: refusals.map((code) => ({ code, message: refusalSentences[code][language] })),
    }));
