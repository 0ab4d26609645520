import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** One key (`j`, `/`, `?`) or two one after the other (`g v`). */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

const OFF = 'ersuchen.shortcuts-off';
const PAUSE = 1_200;

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();
const announce = (): void => {
  for (const listener of listeners) listener();
};

export const shortcuts = {
  all: (): readonly Shortcut[] => registered,
  areOn: (): boolean => localStorage.getItem(OFF) !== 'yes',
  switch: (on: boolean): void => {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
    announce();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useShortcutsOn = (): boolean => useSyncExternalStore(shortcuts.subscribe, shortcuts.areOn);

/** Works while the component is on the page. The newest one wins where two want the same keys. */
export function useShortcut(keys: string, label: string, run: () => void, isEnabled = true): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => {
    if (!isEnabled) return;
    const shortcut = { keys, label, run: () => newest.current() };
    registered = [shortcut, ...registered];
    announce();
    return () => {
      registered = registered.filter((other) => other !== shortcut);
      announce();
    };
  }, [keys, label, isEnabled]);
}

let first = '';
let firstAt = 0;

/** For the document's `keydown`. Keys that somebody types, or presses with a modifier, are left alone. */
export function hearKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !shortcuts.areOn() || isTyping(event.target)) return;
  const recent = event.timeStamp - firstAt < PAUSE ? first : '';
  const pressed = recent ? `${recent} ${event.key}` : event.key;
  const found =
    registered.find(({ keys }) => keys === pressed) ?? registered.find(({ keys }) => keys === event.key);
  first = registered.some(({ keys }) => keys.startsWith(`${event.key} `)) ? event.key : '';
  firstAt = event.timeStamp;
  if (!found) return;
  first = '';
  event.preventDefault();
  found.run();
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
