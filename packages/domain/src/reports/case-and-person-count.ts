/** The two units of every figure. They are never added to each other. */
export interface CaseAndPersonCount {
  readonly cases: number;
  readonly persons: number;
}

export function countOf(cases: readonly { readonly persons: number }[]): CaseAndPersonCount {
  return { cases: cases.length, persons: cases.reduce((sum, { persons }) => sum + persons, 0) };
}
