import type { PersonState } from '@ersuchen/domain';

const GONE: readonly PersonState[] = ['EXCLUDED', 'SETTLED', 'WITHDRAWN'];

/** Whose part of the application can still be taken back: until the end is shown, whatever was decided. */
export const withdrawable = <Person extends { readonly state: PersonState }>(
  persons: readonly Person[],
): readonly Person[] => persons.filter(({ state }) => !GONE.includes(state));
