import type { Tone } from './alert.tsx';

export interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
}

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says for a while that something was done. What has to be read belongs into an `Alert` on the page. */
export function showToast(tone: Tone, text: string): void {
  count += 1;
  set([...toasts.slice(-2), { id: count, tone, text }]);
}

export const toastQueue = {
  current: (): readonly Toast[] => toasts,
  dismiss: (id: number): void => set(toasts.filter((toast) => toast.id !== id)),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
