import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Autosave, type AutosaveState, createAutosave, type Kept, type SaveAnswer } from './autosave.ts';

export interface Autosaved<Text> extends Autosave<Text>, AutosaveState<Text> {
  /** Something that was typed is not on the server yet. */
  readonly isUnsaved: boolean;
}

/** A text that saves itself: when typing rests, when the page is left or hidden, and when the connection comes back. */
export function useAutosave<Text>(
  kept: Kept<Text>,
  save: (text: Text, version: number) => Promise<SaveAnswer<Text>>,
): Autosaved<Text> {
  const newest = useRef(save);
  useEffect(() => {
    newest.current = save;
  });
  const [autosave] = useState(() => createAutosave(kept, (text, version) => newest.current(text, version)));
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  useEffect(() => autosave.hear(kept), [autosave, kept]);
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      flush();
    };
  }, [autosave]);
  const isUnsaved = state.phase !== 'untouched' && state.phase !== 'saved';
  return { ...autosave, ...state, isUnsaved };
}
