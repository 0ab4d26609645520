import { CASE_STATES, type CaseState, FINAL_STATES } from '@ersuchen/domain';
import type { CaseListQueryVariables, CaseSort } from '../../../gql/graphql.ts';

/** OPEN: whatever is not over. */
export type StateChoice = 'OPEN' | 'ALL' | readonly CaseState[];

/** What the list shows, apart from the words searched for: names do not belong into an address. */
export interface ListPlace {
  readonly states: StateChoice;
  readonly authorityId: string | null;
  readonly caseworkerId: string | null;
  readonly waitingDays: number | null;
  readonly sort: CaseSort;
}

/** A page by the cursor of a neighbour's edge. */
export interface PagePlace {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const PAGE_LENGTH = 50;
export const WAITING_CHOICES = [14, 28, 60, 90, 180] as const;

const SORTS: Readonly<Record<CaseSort, true>> = {
  RECEIVED_OLDEST: true,
  RECEIVED_NEWEST: true,
  FILE_NUMBER: true,
  NAME: true,
  WAITING_LONGEST: true,
};
const FIRST_SORT: CaseSort = 'RECEIVED_OLDEST';

/** The office does not see drafts, and deleted cases leave no row. */
const LISTED_STATES = CASE_STATES.filter((state) => state !== 'DRAFT' && state !== 'DELETED');

const isFinal = (state: CaseState): boolean => (FINAL_STATES as readonly CaseState[]).includes(state);
const OPEN_STATES = LISTED_STATES.filter((state) => !isFinal(state));

/** Unknown values are passed over: an old or broken address shows the list all the same. */
export function readPlace(address: URLSearchParams): ListPlace {
  const days = Number(address.get('wartet'));
  const sort = address.get('ordnung') ?? '';
  return {
    states: readStates(address.get('stand')),
    authorityId: address.get('behoerde'),
    caseworkerId: address.get('bearbeitung'),
    waitingDays: Number.isInteger(days) && days > 0 && days < 10_000 ? days : null,
    sort: isSort(sort) ? sort : FIRST_SORT,
  };
}

const isSort = (text: string): text is CaseSort => Object.hasOwn(SORTS, text);

function readStates(text: string | null): StateChoice {
  if (text === 'alle') return 'ALL';
  const states = LISTED_STATES.filter((state) => text?.split(',').includes(state));
  return states.length > 0 ? states : 'OPEN';
}

/** The address of a place, its first page. What is usual is left out. */
export function addressOf(place: ListPlace): URLSearchParams {
  const address = new URLSearchParams();
  if (place.states === 'ALL') address.set('stand', 'alle');
  else if (place.states !== 'OPEN') address.set('stand', place.states.join(','));
  if (place.authorityId) address.set('behoerde', place.authorityId);
  if (place.caseworkerId) address.set('bearbeitung', place.caseworkerId);
  if (place.waitingDays) address.set('wartet', String(place.waitingDays));
  if (place.sort !== FIRST_SORT) address.set('ordnung', place.sort);
  return address;
}

export const isNarrowed = (place: ListPlace): boolean =>
  place.states !== 'OPEN' ||
  [place.authorityId, place.caseworkerId, place.waitingDays].some((one) => one !== null);

/** Who searches looks for one case wherever it stands, unless states were chosen. */
export function statesShown({ states }: Pick<ListPlace, 'states'>, search: string): StateChoice {
  return states === 'OPEN' && search.trim() !== '' ? 'ALL' : states;
}

export function variablesOf(place: ListPlace, search: string, page: PagePlace): CaseListQueryVariables {
  const shown = statesShown(place, search);
  return {
    sort: place.sort,
    first: PAGE_LENGTH,
    ...(page.after ? { after: page.after } : {}),
    ...(page.before && !page.after ? { before: page.before } : {}),
    filter: {
      ...(shown === 'ALL' ? {} : { states: shown === 'OPEN' ? OPEN_STATES : [...shown] }),
      ...(place.authorityId ? { authorityId: place.authorityId } : {}),
      ...(place.caseworkerId ? { caseworkerId: place.caseworkerId } : {}),
      ...(place.waitingDays ? { waitingDaysAtLeast: place.waitingDays } : {}),
      ...(search.trim() ? { search: search.trim() } : {}),
    },
  };
}
