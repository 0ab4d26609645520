import { useRef } from 'react';
import { focusInGrid } from '../../../../components/focus-in-grid.ts';
import { useShortcut } from '../../../../components/shortcuts.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

export interface Walk {
  /** Remembers which entry comes next when this one leaves the list. */
  readonly leave: (id: string, ids: readonly string[]) => void;
  /** Gives that entry the focus once the one before it is gone. */
  readonly settle: (ids: readonly string[]) => void;
}

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role="row"]') ?? []),
];

const buttonIn = (row: HTMLElement): HTMLElement | null => row.querySelector('[data-walk]');

/**
 * `j` and `k` walk through the entries, to the button of each that has one: Enter after Enter puts one case after the
 * other on the agenda.
 */
export function useWalk(list: { readonly current: HTMLElement | null }): Walk {
  const say = useStrings(strings);
  const leaving = useRef<{ readonly id: string; readonly heirs: readonly string[] } | null>(null);
  const walk = (step: 1 | -1): void => {
    const rows = rowsIn(list.current);
    const now = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[now === -1 && step === -1 ? rows.length - 1 : now + step];
    if (!next) return;
    focusInGrid(buttonIn(next) ?? next);
    next.scrollIntoView({ block: 'nearest' });
  };
  useShortcut('k', say('previousEntry'), () => walk(-1));
  useShortcut('j', say('nextEntry'), () => walk(1));
  return {
    leave: (id, ids) => {
      const at = ids.indexOf(id);
      leaving.current = { id, heirs: [...ids.slice(at + 1), ...ids.slice(0, at).toReversed()] };
    },
    settle: (ids) => {
      if (!leaving.current || ids.includes(leaving.current.id)) return;
      const { heirs } = leaving.current;
      const buttons = rowsIn(list.current).flatMap((row) => buttonIn(row) ?? []);
      const heir = heirs.flatMap((id) => buttons.filter(({ dataset }) => dataset.walk === id))[0];
      const next = heir ?? buttons[0];
      if (!next) return;
      leaving.current = null;
      focusInGrid(next);
    },
  };
}
