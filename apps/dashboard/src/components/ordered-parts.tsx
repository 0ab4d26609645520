import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { focusInGrid } from './focus-in-grid.ts';
import { type Place, placeAbove, placeBelow, placeOf } from './order-place.ts';
import { OrderedPart, type PartOfOrder, type Step } from './ordered-part.tsx';
import styles from './ordered-parts.module.css';
import { strings } from './strings.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface OrderedPartsProps {
  readonly parts: readonly PartOfOrder[];
  /** The caller shows the new order at once or refuses it. */
  readonly onMove: (key: string, place: Place) => void;
  /** Something of the `DragSource` with this `accepts` was dropped here. */
  readonly onReceive?: (key: string, place: Place) => void;
  readonly accepts?: string;
  readonly isDisabled?: boolean;
}

/**
 * A list in parts under headings, put in order by dragging (pointer or keyboard) or step by step, within a part and
 * across them.
 */
export function OrderedParts(props: OrderedPartsProps) {
  const { parts, onMove, onReceive, accepts, isDisabled = false } = props;
  const say = useStrings(strings);
  const [announcement, setAnnouncement] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(frame);
  const keys = parts.map((part) => ({ id: part.id, keys: part.entries.map(({ id }) => id) }));
  const count = keys.reduce((sum, part) => sum + part.keys.length, 0);
  const move = (key: string, to: Place | null): void => {
    const from = placeOf(keys, key);
    if (!to || (to.part === from.part && to.position === from.position)) return;
    const item = parts.flatMap(({ entries }) => entries).find(({ id }) => id === key)?.name ?? '';
    const part = parts.find(({ id }) => id === to.part)?.label ?? '';
    setAnnouncement(say('movedInPart', { item, part, position: to.position, count }));
    onMove(key, to);
  };
  const step = (key: string, by: Step): void => {
    move(key, by === 'up' ? placeAbove(keys, key) : placeBelow(keys, key));
    keepFocus(key, by);
  };
  return (
    <div ref={frame} className={styles.parts}>
      {parts.map((part) => (
        <OrderedPart
          key={part.id}
          part={part}
          keys={keys}
          onMove={move}
          onStep={step}
          onReceive={onReceive}
          accepts={accepts}
          isDisabled={isDisabled}
        />
      ))}
      <div role="status">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </div>
  );
}

/** How long after a step the focus is kept with the entry, unless the reader goes on before. */
const WHILE_MOVING = 500;

/** In another part the entry is built anew, and at an end its button rests: the focus stays with the entry. */
function useKeptFocus(frame: { readonly current: HTMLElement | null }): (key: string, step: Step) => void {
  const kept = useRef<{ readonly key: string; readonly step: Step; readonly until: number } | null>(null);
  useEffect(() => {
    const forget = (): void => {
      kept.current = null;
    };
    document.addEventListener('keydown', forget, true);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      document.removeEventListener('keydown', forget, true);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);
  const focus = (): void => {
    if (!frame.current || !kept.current || kept.current.until < Date.now()) return;
    focusStep(frame.current, kept.current.key, kept.current.step);
  };
  useEffect(() => {
    focus();
    const frameId = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frameId);
  });
  return (key, step) => {
    kept.current = { key, step, until: Date.now() + WHILE_MOVING };
  };
}

function focusStep(frame: HTMLElement, key: string, step: Step): void {
  const buttons = [...frame.querySelectorAll<HTMLButtonElement>('[data-step]')].filter(
    (button) => button.dataset.entry === key && !button.disabled,
  );
  const wanted = buttons.find((button) => button.dataset.step === step) ?? buttons[0];
  if (wanted && document.activeElement !== wanted) focusInGrid(wanted);
}
