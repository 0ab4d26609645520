import { useStrings } from '../i18n/use-strings.ts';
import { useShortcut } from './shortcuts.ts';
import { strings } from './strings.ts';

/** `j` and `k` move the focus from one `data-row-link` inside to the next. */
export function useRowWalk(rows: { readonly current: HTMLElement | null }, isEnabled: boolean): void {
  const say = useStrings(strings);
  const walk = (step: 1 | -1): void => {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const now = links.findIndex((link) => link.matches(':focus'));
    const next = links[now === -1 && step === -1 ? links.length - 1 : now + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcut('k', say('previousRow'), () => walk(-1), isEnabled);
  useShortcut('j', say('nextRow'), () => walk(1), isEnabled);
}
