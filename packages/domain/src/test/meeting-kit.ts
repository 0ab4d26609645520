import type { AgendaItemFacts, MeetingFacts } from '../meeting/facts.ts';

export function anItem(facts: Partial<AgendaItemFacts> = {}): AgendaItemFacts {
  return { ready: true, overrideReason: null, concluded: true, ...facts };
}

/** A meeting of nine seats on its day, with one item, in which everything is as it should be. */
export function aMeeting(facts: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    state: 'PLANNED',
    agendaState: 'DRAFT',
    minutesState: 'DRAFT',
    today: '2026-03-12',
    meetsOn: '2026-03-12',
    items: [anItem()],
    hasUnpublishedChanges: true,
    seats: 9,
    recipientsNamed: 9,
    seatsPresent: 9,
    closingsReleased: false,
    casesDecided: 1,
    laterMeeting: true,
    ...facts,
  };
}
