import { type KeyboardEvent, useState } from 'react';
import type { ComboBoxProps } from './combo-box.tsx';
import type { Option } from './select.tsx';

export interface Choosing {
  readonly text: string;
  readonly isOpen: boolean;
  readonly shown: readonly Option[];
  /** Index in `shown` of the option that Enter takes; -1 for none. */
  readonly active: number;
  readonly chosen: string | null;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly choose: (option: Option | null) => void;
  readonly hearKey: (event: KeyboardEvent) => void;
  /** Takes what was typed if it names one option, otherwise returns to the last choice. */
  readonly leave: () => void;
}

export function useChoosing({ options, value, defaultValue, onChange }: ComboBoxProps): Choosing {
  const [own, setOwn] = useState<string | null>(defaultValue ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const chosen = value === undefined ? own : value;
  const shown = typed ? matching(options, typed) : options;

  const close = (): void => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (option: Option | null): void => {
    close();
    const next = option?.value ?? null;
    if (next === chosen) return;
    setOwn(next);
    onChange?.(next);
  };
  const step = (by: 1 | -1): void => {
    setOpen(true);
    const next = active === -1 && by === -1 ? shown.length - 1 : active + by;
    setActive((next + shown.length) % Math.max(1, shown.length));
  };
  const leave = (): void => {
    const [only, other] = typed ? shown : [];
    if (typed === '') choose(null);
    else if (only && !other) choose(only);
    else close();
  };
  const hearKey = (event: KeyboardEvent): void => {
    const option = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && isOpen && option) choose(option);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    text: typed ?? options.find((option) => option.value === chosen)?.label ?? '',
    isOpen,
    shown,
    active,
    chosen,
    type: (text) => {
      setTyped(text);
      setOpen(true);
      setActive(text === '' ? -1 : 0);
    },
    open: () => setOpen(true),
    choose,
    hearKey,
    leave,
  };
}

/** An exact label stands alone; otherwise every label that holds the words typed. */
function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed);
  const exact = options.filter(({ label }) => folded(label) === wanted);
  return exact.length > 0 ? exact : options.filter(({ label }) => folded(label).includes(wanted));
}

/** Without case, diacritics and spellings of the umlaut: who types `koeln` or `koln` finds Köln. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
