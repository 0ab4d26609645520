/** Whether a request was refused because the session ended; the sign-in dialog opens over the page and keeps its input. */
let ended = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (ended === value) return;
  ended = value;
  for (const listener of listeners) listener();
}

export const sessionEnd = {
  report: (): void => set(true),
  forget: (): void => set(false),
  hasEnded: (): boolean => ended,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
