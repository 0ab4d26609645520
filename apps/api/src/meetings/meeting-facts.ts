import {
  type AgendaItemFacts,
  type CaseFacts,
  type CaseState,
  isReady,
  type MeetingFacts,
  nrw,
  POOL_STATES,
} from '@ersuchen/domain';
import { type Asking, factsOf, type Reader } from '../cases/case-facts.ts';
import type { AgendaDraft, DraftItem } from './agenda-draft.ts';

/** The facts of several meetings for the rules of the domain, in two statements more than their agendas took. */
export async function meetingFacts(
  reader: Reader,
  drafts: readonly AgendaDraft[],
  asking: Asking,
): Promise<ReadonlyMap<string, MeetingFacts>> {
  const unpublished = drafts.filter(isBeforeSession).flatMap((draft) => draft.items.filter(isNew));
  const cases = await factsOf(
    reader,
    unpublished.map((item) => item.caseId),
    asking,
  );
  return new Map(drafts.map((draft) => [draft.id, factsFrom(draft, cases, asking.today)]));
}

const isBeforeSession = ({ state }: AgendaDraft): boolean => state === 'PLANNED' || state === 'INVITED';

const isNew = (item: DraftItem): boolean => item.publishedVersion === null;

function factsFrom(draft: AgendaDraft, cases: ReadonlyMap<string, CaseFacts>, today: string): MeetingFacts {
  return {
    state: draft.state,
    agendaState: draft.agendaState,
    minutesState: draft.minutesState,
    today,
    meetsOn: draft.meetsOn,
    items: draft.items.map((item) => itemFacts(item, cases.get(item.caseId))),
    hasUnpublishedChanges: draft.hasUnpublishedChanges,
    seats: draft.seats || nrw.seats,
    recipientsNamed: draft.recipientsNamed,
    seatsPresent: draft.seatsPresent,
    // A case that a correction had taken out at the release, and that has ended since, is released later.
    closingsReleased: draft.closingsReleasedAt !== null && draft.closingsOpen === 0,
    casesDecided: draft.casesDecided,
    laterMeeting: draft.laterMeetings > 0,
  };
}

/**
 * An item that was published stays ready however close the meeting is; one whose case has left the procedure, or the
 * pool, is not ready and no reason helps.
 */
function itemFacts(item: DraftItem, facts: CaseFacts | undefined): AgendaItemFacts {
  const concluded = item.result !== null || item.caseState !== 'ON_AGENDA';
  if (!isNew(item)) return { ready: !concluded, overrideReason: null, concluded };
  if (!facts || !isInPool(item.caseState)) return { ready: false, overrideReason: null, concluded };
  return { ready: isReady(facts), overrideReason: item.overrideReason, concluded };
}

const isInPool = (state: CaseState): boolean => (POOL_STATES as readonly CaseState[]).includes(state);
