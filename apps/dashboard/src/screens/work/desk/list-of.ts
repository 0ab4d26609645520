import type { CaseState } from '@ersuchen/domain';

/** The case list narrowed to one state. */
export const listOf = (state: CaseState): string => `/vorgaenge?stand=${state}`;
