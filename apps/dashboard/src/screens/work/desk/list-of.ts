import type { CaseState } from '@ersuchen/domain';

/** The case list narrowed to one state. */
export const listOf = (state: CaseState): string => `/vorgaenge?stand=${state}`;

/** The server names no more than so many cases of one kind. */
export const MOST = 20;
