/** A text and the number that the server counts its changes by. */
export interface Kept<Text> {
  readonly text: Text;
  readonly version: number;
}

/** refused: not tried again before the text changes. Whatever is thrown counts as no connection, and is tried again. */
export type SaveAnswer<Text> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'conflict'; readonly theirs: Kept<Text> }
  | { readonly kind: 'refused' };

export interface AutosaveState<Text> {
  readonly text: Text;
  /** untouched: nothing was typed here yet. */
  readonly phase: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'refused';
  /** The moment of the last save here, ISO 8601. */
  readonly savedAt: string | undefined;
  /** What stands on the server since somebody else wrote; saving rests until it is settled. */
  readonly theirs: Kept<Text> | null;
}

export interface Autosave<Text> {
  readonly current: () => AutosaveState<Text>;
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly write: (text: Text) => void;
  /** Saves at once what is not saved. Whether nothing is left to save. */
  readonly flush: () => Promise<boolean>;
  /** What the server has now: taken over when it is newer and nothing was typed here. */
  readonly hear: (kept: Kept<Text>) => void;
  readonly meet: (theirs: Kept<Text>) => void;
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

/** Milliseconds: of rest before a save, of typing without rest at most, before another try. */
export interface AutosavePace {
  readonly rest: number;
  readonly longest: number;
  readonly retry: number;
}

const PACE: AutosavePace = { rest: 1_500, longest: 10_000, retry: 5_000 };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps one text on the server while it is being written: one save at a time, never an older text over a newer one.
 * A conflict whose other text is the one just sent is no conflict: the answer to an earlier save was lost.
 */
export function createAutosave<Text>(
  first: Kept<Text>,
  save: (text: Text, version: number) => Promise<SaveAnswer<Text>>,
  pace: AutosavePace = PACE,
): Autosave<Text> {
  let { version } = first;
  let state: AutosaveState<Text> = { text: first.text, phase: 'untouched', savedAt: undefined, theirs: null };
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsavedSince: number | null = null;
  const listeners = new Set<() => void>();

  const become = (change: Partial<AutosaveState<Text>>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };
  const settle = (newest: number): void => {
    version = newest;
    unsavedSince = null;
    become({ phase: 'saved', savedAt: new Date().toISOString(), theirs: null });
  };
  const meet = (theirs: Kept<Text>): void => become({ phase: 'unsaved', theirs });

  async function attempt(): Promise<void> {
    const sent = state.text;
    become({ phase: 'saving' });
    const answer = await save(sent, version).catch(() => null);
    if (answer === null) {
      become({ phase: 'failed' });
      later(pace.retry);
      return;
    }
    if (answer.kind === 'refused') return become({ phase: 'refused' });
    if (answer.kind === 'conflict' && !isSame(answer.theirs.text, sent)) return meet(answer.theirs);
    const kept = answer.kind === 'conflict' ? answer.theirs.version : answer.version;
    if (state.text === sent) return settle(kept);
    version = kept;
    become({ phase: 'unsaved' });
    later(pace.rest);
  }

  const isUnsaved = (): boolean => unsavedSince !== null;
  const mayTry = (): boolean => isUnsaved() && state.theirs === null && state.phase !== 'refused';

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    while (mayTry()) {
      running = attempt();
      await running;
      running = null;
      if (state.phase === 'failed') break;
    }
    return !isUnsaved();
  }

  return {
    current: () => state,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (text) => {
      unsavedSince ??= Date.now();
      become({ text, phase: state.phase === 'saving' ? 'saving' : 'unsaved' });
      if (state.theirs === null)
        later(Math.max(0, Math.min(pace.rest, unsavedSince + pace.longest - Date.now())));
    },
    flush,
    hear: (kept) => {
      if (kept.version <= version || isUnsaved()) return;
      version = kept.version;
      become({ text: kept.text, phase: 'untouched', savedAt: undefined });
    },
    meet,
    keepMine: () => {
      if (state.theirs) version = state.theirs.version;
      unsavedSince ??= Date.now();
      become({ theirs: null, phase: 'unsaved' });
      return flush();
    },
    takeTheirs: () => {
      const { theirs } = state;
      if (!theirs) return;
      version = theirs.version;
      unsavedSince = null;
      become({ text: theirs.text, theirs: null, phase: 'untouched', savedAt: undefined });
    },
  };
}
