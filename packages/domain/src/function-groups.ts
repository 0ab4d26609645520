import type { ActorFunction } from './functions.ts';

/** Functions that rows of the tables name together. The chair heads the office (§ 3(1) HFKVO). */
export const OFFICE = ['OFFICE', 'OFFICE_HEAD', 'CHAIR'] as const satisfies readonly ActorFunction[];
export const HEAD = ['OFFICE_HEAD', 'CHAIR'] as const satisfies readonly ActorFunction[];
export const OWN = ['APPLICANT', 'REPRESENTATIVE'] as const satisfies readonly ActorFunction[];
export const MEMBERS = ['SEAT', 'PRE_EXAMINATION'] as const satisfies readonly ActorFunction[];
/** Who records what happens in a meeting. */
export const IN_THE_ROOM = ['CHAIR', 'MINUTES_KEEPER'] as const satisfies readonly ActorFunction[];
/** Who can record a decision on acceptance; the setting says which of them does. */
export const DECIDING = ['CHAIR', 'PRE_EXAMINATION'] as const satisfies readonly ActorFunction[];
