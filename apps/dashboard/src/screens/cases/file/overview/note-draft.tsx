import { createContext, lazy, type ReactNode, Suspense, use, useState } from 'react';

const LeaveGuard = lazy(async () => ({
  default: (await import('../../../../shell/leave-guard.tsx')).LeaveGuard,
}));

interface Draft {
  /** What is being written; null while nobody writes. */
  readonly text: string | null;
  readonly write: (text: string) => void;
  readonly close: () => void;
}

const DraftContext = createContext<Draft | null>(null);

export function useNoteDraft(): Draft {
  const draft = use(DraftContext);
  if (!draft) throw new Error('useNoteDraft outside a case file');
  return draft;
}

/** Only a press on "save" saves the note. */
const notSaved = () => Promise.resolve(false);

/** Keeps the case note that is being written while the reader looks at other parts, and asks before the file is left. */
export function NoteDraft({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <DraftContext value={{ text, write: setText, close: () => setText(null) }}>
      {children}
      {text !== null && (
        <Suspense>
          <LeaveGuard isUnsaved save={notSaved} />
        </Suspense>
      )}
    </DraftContext>
  );
}
