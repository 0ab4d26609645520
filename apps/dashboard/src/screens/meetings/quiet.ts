/** For mutations whose failure is said beside what was changed. */
export const QUIET = { context: { quiet: true } } as const;
