import type { AuthorityDecision, AuthorityIntent, CaseState, Channel, Outcome } from '@ersuchen/domain';
import type { CountryKey } from './countries.ts';
import type { StoryKey } from './stories/story.ts';
import type { TownKey } from './towns.ts';

/** The five meetings of the demo: three held, one published, one still a draft. */
export type MeetingKey = 'HELD_1' | 'HELD_2' | 'HELD_3' | 'PUBLISHED' | 'DRAFT';

/** What makes a case worth showing. */
export type Feature =
  | 'REMOVAL_DATE'
  | 'DETENTION'
  | 'OVERDUE'
  | 'EXTENDED'
  | 'STATEMENT_DRAFT'
  | 'WAIVED'
  | 'SECOND_ROUND'
  | 'CHAIR_TAKES_IT'
  | 'BLOCKER_OVERRIDDEN'
  | 'NO_NOTE'
  | 'FINDING_OPEN'
  | 'CONSENT_MISSING'
  | 'RELEASE_MISSING'
  | 'RULE_GROUND'
  | 'PERSON_EXCLUDED'
  | 'PROPOSED'
  | 'PROPOSED_AGAINST'
  | 'COMPLETED_LATER'
  | 'BROTHERS'
  | 'RECUSED'
  | 'REAPPLICATION'
  | 'OF_THE_APPLICANT'
  | 'OF_THE_ADVICE_CENTRE'
  | 'ONE_NAME'
  | 'ALIASES'
  | 'PARTIAL_BIRTH'
  | 'TWO_NATIONALITIES';

export interface Plan {
  readonly story: StoryKey;
  readonly country: CountryKey;
  readonly authority: TownKey;
  readonly end: CaseState;
  /** Weeks from receipt (or from the first lines of a draft) to the reference day. */
  readonly weeks: number;
  readonly children?: number;
  readonly woman?: boolean;
  readonly channel?: Channel;
  readonly meeting?: MeetingKey;
  /** MIXED: a request for the first person, none for the last. */
  readonly outcome?: Outcome | 'MIXED';
  readonly intent?: AuthorityIntent;
  readonly final?: AuthorityDecision;
  readonly view?: 'FOR' | 'AGAINST' | 'OPEN';
  readonly crime?: 'MINOR' | 'HEAVY';
  readonly has?: readonly Feature[];
}

type More = Omit<Plan, 'story' | 'country' | 'authority' | 'end' | 'weeks'>;

const plan = (
  end: CaseState,
  weeks: number,
  story: StoryKey,
  country: CountryKey,
  authority: TownKey,
  more: More = {},
): Plan => ({ end, weeks, story, country, authority, ...more });

/** The cases of the demo, oldest kinds last; together they stand in every state. */
export const plans: readonly Plan[] = [
  plan('DRAFT', 1, 'NURSE', 'GHA', 'stadt-duisburg', { has: ['OF_THE_APPLICANT', 'REAPPLICATION'] }),
  plan('DRAFT', 1, 'SINGLE_MOTHER', 'NGA', 'stadt-dortmund', { children: 2, has: ['OF_THE_ADVICE_CENTRE'] }),
  plan('DRAFT', 3, 'ILLNESS', 'AZE', 'stadt-essen', { has: ['OF_THE_ADVICE_CENTRE', 'CONSENT_MISSING'] }),

  plan('RECEIVED', 0, 'FAMILY', 'ALB', 'stadt-bochum', { children: 3, channel: 'POST' }),
  plan('RECEIVED', 0, 'TRAINEE', 'GIN', 'stadt-koeln', { channel: 'EMAIL' }),
  plan('RECEIVED', 1, 'WORKER', 'BGD', 'stadt-krefeld', { channel: 'FAX', has: ['REMOVAL_DATE'] }),

  plan('COMPLETION', 5, 'VOLUNTEER', 'ETH', 'stadt-muenster', { channel: 'POST' }),
  plan('COMPLETION', 4, 'CARER', 'GEO', 'stadt-wuppertal', { children: 1, has: ['OF_THE_ADVICE_CENTRE'] }),
  plan('COMPLETION', 9, 'STATELESS', 'LBN', 'stadt-essen', { children: 4, channel: 'FAX' }),

  plan('PRE_CHECK', 4, 'FAMILY', 'ARM', 'kreis-paderborn', { children: 2, has: ['PROPOSED'] }),
  plan('PRE_CHECK', 5, 'ILLNESS', 'SRB', 'stadt-gelsenkirchen', {
    woman: true,
    has: ['PROPOSED', 'RULE_GROUND', 'OF_THE_ADVICE_CENTRE'],
  }),
  plan('PRE_CHECK', 6, 'NEWCOMER', 'PAK', 'stadt-duisburg', { has: ['PROPOSED_AGAINST', 'PARTIAL_BIRTH'] }),
  plan('PRE_CHECK', 3, 'NEWCOMER', 'DZA', 'stadt-koeln', {
    channel: 'FAX',
    crime: 'MINOR',
    has: ['DETENTION'],
  }),
  plan('PRE_CHECK', 7, 'VIOLENCE', 'MAR', 'stadt-dortmund', { children: 1, has: ['FINDING_OPEN'] }),
  plan('PRE_CHECK', 5, 'GREW_UP_HERE', 'TJK', 'stadt-bielefeld', { has: ['REAPPLICATION'] }),

  plan('NOT_ACCEPTED', 34, 'NEWCOMER', 'GMB', 'stadt-wuppertal', { has: ['ONE_NAME', 'PARTIAL_BIRTH'] }),
  plan('NOT_ACCEPTED', 61, 'GREW_UP_HERE', 'TJK', 'stadt-bielefeld', { has: ['REAPPLICATION'] }),
  plan('NOT_ACCEPTED', 26, 'WORKER', 'VNM', 'staedteregion-aachen', { crime: 'HEAVY' }),

  plan('ACCEPTED', 8, 'NURSE', 'CMR', 'stadt-bochum', { has: ['NO_NOTE'] }),
  plan('ACCEPTED', 9, 'VOLUNTEER', 'IRN', 'kreis-unna', { has: ['NO_NOTE', 'ALIASES'] }),
  plan('ACCEPTED', 7, 'ELDERLY', 'RUS', 'stadt-koeln', { has: ['NO_NOTE', 'RELEASE_MISSING'] }),

  plan('STATEMENT_REQUESTED', 9, 'SINGLE_MOTHER', 'COD', 'stadt-bochum', {
    children: 2,
    has: ['STATEMENT_DRAFT'],
  }),
  plan('STATEMENT_REQUESTED', 8, 'FAMILY', 'MKD', 'stadt-bochum', { children: 4, has: ['PERSON_EXCLUDED'] }),
  plan('STATEMENT_REQUESTED', 15, 'TRAINEE', 'AFG', 'hochsauerlandkreis', {
    has: ['OVERDUE', 'PARTIAL_BIRTH', 'OF_THE_ADVICE_CENTRE'],
  }),
  plan('STATEMENT_REQUESTED', 17, 'ILLNESS', 'GEO', 'stadt-gelsenkirchen', { has: ['OVERDUE', 'NO_NOTE'] }),
  plan('STATEMENT_REQUESTED', 13, 'STATELESS', 'LBN', 'stadt-essen', {
    children: 3,
    has: ['OVERDUE', 'ALIASES'],
  }),
  plan('STATEMENT_REQUESTED', 10, 'FAMILY', 'AZE', 'kreis-kleve', { children: 2, has: ['REMOVAL_DATE'] }),
  plan('STATEMENT_REQUESTED', 11, 'WORKER', 'GHA', 'stadt-koeln', { has: ['EXTENDED'] }),

  plan('READY', 21, 'FAMILY', 'KOS', 'stadt-bochum', {
    children: 3,
    view: 'AGAINST',
    meeting: 'DRAFT',
    has: ['BROTHERS'],
  }),
  plan('READY', 20, 'FAMILY', 'KOS', 'stadt-bochum', {
    children: 2,
    view: 'AGAINST',
    meeting: 'DRAFT',
    has: ['BROTHERS'],
  }),
  plan('READY', 24, 'NURSE', 'MNG', 'stadt-muenster', {
    view: 'FOR',
    meeting: 'DRAFT',
    has: ['COMPLETED_LATER'],
  }),
  plan('READY', 23, 'CARER', 'IRQ', 'stadt-bielefeld', {
    children: 3,
    view: 'OPEN',
    meeting: 'DRAFT',
    has: ['ONE_NAME'],
  }),
  plan('READY', 24, 'VIOLENCE', 'LKA', 'stadt-koeln', {
    view: 'FOR',
    has: ['OF_THE_ADVICE_CENTRE', 'SECOND_ROUND'],
  }),
  plan('READY', 27, 'TRAINEE', 'GMB', 'rhein-sieg-kreis', { view: 'AGAINST', has: ['WAIVED'] }),
  plan('READY', 18, 'WORKER', 'TUR', 'stadt-duisburg', {
    view: 'AGAINST',
    crime: 'MINOR',
    has: ['RULE_GROUND'],
  }),
  plan('READY', 22, 'GREW_UP_HERE', 'AFG', 'stadt-dortmund', {
    woman: true,
    view: 'OPEN',
    has: ['NO_NOTE', 'TWO_NATIONALITIES'],
  }),
  plan('READY', 16, 'SINGLE_MOTHER', 'ETH', 'stadt-wuppertal', {
    children: 1,
    view: 'OPEN',
    has: ['CONSENT_MISSING', 'BLOCKER_OVERRIDDEN'],
  }),

  plan('ON_AGENDA', 30, 'FAMILY', 'GEO', 'stadt-essen', {
    children: 4,
    view: 'AGAINST',
    meeting: 'PUBLISHED',
    has: ['REMOVAL_DATE'],
  }),
  plan('ON_AGENDA', 29, 'ELDERLY', 'ARM', 'kreis-paderborn', { view: 'OPEN', meeting: 'PUBLISHED' }),
  plan('ON_AGENDA', 28, 'TRAINEE', 'GIN', 'stadt-bochum', { view: 'FOR', meeting: 'PUBLISHED' }),
  plan('ON_AGENDA', 33, 'ILLNESS', 'LKA', 'stadt-koeln', {
    woman: true,
    view: 'OPEN',
    meeting: 'PUBLISHED',
    has: ['RECUSED', 'OF_THE_ADVICE_CENTRE'],
  }),
  plan('ON_AGENDA', 31, 'WORKER', 'VNM', 'kreis-kleve', { view: 'AGAINST', meeting: 'PUBLISHED' }),
  plan('ON_AGENDA', 18, 'VIOLENCE', 'IRQ', 'stadt-gelsenkirchen', {
    children: 2,
    view: 'OPEN',
    meeting: 'PUBLISHED',
    has: ['CHAIR_TAKES_IT'],
  }),

  plan('POSTPONED', 36, 'VOLUNTEER', 'BGD', 'stadt-muenster', { view: 'AGAINST', meeting: 'HELD_3' }),
  plan('POSTPONED', 39, 'STATELESS', 'LBN', 'stadt-duisburg', {
    children: 3,
    view: 'AGAINST',
    meeting: 'HELD_2',
  }),

  plan('DECIDED', 35, 'FAMILY', 'SRB', 'stadt-dortmund', {
    children: 2,
    view: 'AGAINST',
    meeting: 'HELD_3',
    outcome: 'REQUEST',
  }),
  plan('DECIDED', 34, 'SINGLE_MOTHER', 'GIN', 'stadt-koeln', {
    children: 3,
    view: 'OPEN',
    meeting: 'HELD_3',
    outcome: 'RECOMMENDATION',
    has: ['OF_THE_ADVICE_CENTRE'],
  }),
  plan('DECIDED', 37, 'NEWCOMER', 'NGA', 'stadt-bochum', {
    view: 'AGAINST',
    meeting: 'HELD_3',
    outcome: 'NO_REQUEST',
  }),

  plan('REQUEST_SENT', 36, 'NURSE', 'COD', 'stadt-wuppertal', {
    view: 'FOR',
    meeting: 'HELD_3',
    outcome: 'REQUEST',
  }),
  plan('REQUEST_SENT', 41, 'CARER', 'ARM', 'stadt-koeln', {
    children: 2,
    view: 'OPEN',
    meeting: 'HELD_2',
    outcome: 'REQUEST',
    has: ['OF_THE_ADVICE_CENTRE'],
  }),

  plan('INTENT_REPORTED', 42, 'TRAINEE', 'AFG', 'stadt-bochum', {
    view: 'FOR',
    meeting: 'HELD_2',
    outcome: 'REQUEST',
    intent: 'INTENDS_FOLLOW',
    has: ['PARTIAL_BIRTH'],
  }),
  plan('INTENT_REPORTED', 43, 'FAMILY', 'TUR', 'rhein-sieg-kreis', {
    children: 3,
    view: 'AGAINST',
    meeting: 'HELD_2',
    outcome: 'REQUEST',
    intent: 'INTENDS_NOT_FOLLOW',
  }),

  plan('CLOSED', 50, 'NURSE', 'GHA', 'stadt-duisburg', {
    view: 'AGAINST',
    meeting: 'HELD_1',
    outcome: 'NO_REQUEST',
    has: ['OF_THE_APPLICANT'],
  }),
  plan('CLOSED', 49, 'FAMILY', 'KOS', 'stadt-essen', {
    children: 3,
    view: 'FOR',
    meeting: 'HELD_1',
    outcome: 'REQUEST',
    final: 'GRANTED',
    has: ['OF_THE_ADVICE_CENTRE'],
  }),
  plan('CLOSED', 52, 'WORKER', 'PAK', 'stadt-bochum', {
    view: 'OPEN',
    meeting: 'HELD_1',
    outcome: 'REQUEST',
    final: 'GRANTED_WITH_CONDITIONS',
  }),
  plan('CLOSED', 55, 'STATELESS', 'LBN', 'hochsauerlandkreis', {
    children: 4,
    view: 'AGAINST',
    meeting: 'HELD_1',
    outcome: 'MIXED',
    final: 'REFUSED',
    has: ['ALIASES'],
  }),
  plan('CLOSED', 48, 'ELDERLY', 'IRN', 'staedteregion-aachen', {
    view: 'OPEN',
    meeting: 'HELD_1',
    outcome: 'RECOMMENDATION',
  }),
  plan('CLOSED', 44, 'VOLUNTEER', 'TJK', 'stadt-bielefeld', {
    woman: true,
    view: 'AGAINST',
    meeting: 'HELD_2',
    outcome: 'NO_REQUEST',
  }),
  plan('CLOSED', 45, 'GREW_UP_HERE', 'VNM', 'stadt-koeln', {
    view: 'FOR',
    meeting: 'HELD_2',
    outcome: 'REQUEST',
    final: 'GRANTED',
  }),

  plan('WITHDRAWN', 28, 'FAMILY', 'MKD', 'stadt-krefeld', { children: 2 }),
  plan('WITHDRAWN', 46, 'ILLNESS', 'DZA', 'stadt-dortmund', {
    view: 'AGAINST',
    has: ['OF_THE_ADVICE_CENTRE'],
  }),

  plan('SETTLED', 25, 'TRAINEE', 'AZE', 'kreis-unna', { view: 'FOR' }),
  plan('SETTLED', 31, 'SINGLE_MOTHER', 'CMR', 'hochsauerlandkreis', { children: 1, has: ['REMOVAL_DATE'] }),
  plan('SETTLED', 47, 'WORKER', 'MAR', 'stadt-gelsenkirchen', {
    view: 'OPEN',
    meeting: 'HELD_1',
    outcome: 'REQUEST',
    final: 'MOOT',
  }),

  plan('ARCHIVED', 150, 'FAMILY', 'ALB', 'stadt-muenster', { children: 2 }),
  plan('DELETED', 30, 'NEWCOMER', 'EGY', 'stadt-koeln'),
];
