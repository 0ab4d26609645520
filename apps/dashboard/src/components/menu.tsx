import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MenuProps {
  /** What the button shows. */
  readonly button: ReactNode;
  /** Read out before it, where the text alone does not say what opens. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/**
 * A button that opens a small panel of actions below it (a disclosure, no menu role: Tab moves through it as
 * everywhere). Escape, an action, or leaving it closes it.
 */
export function Menu({ button, label, children, align = 'end' }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  const closeWhenLeft = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the controls inside
    <div ref={frame} className={styles.frame} onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label && <VisuallyHidden>{label} </VisuallyHidden>}
        {button}
        <Icon name="arrow-down" className={classNames(styles.arrow, isOpen && styles.turned)} />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: closes after the action inside was taken
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key on an action clicks it
        <div
          id={id}
          className={classNames(styles.panel, align === 'end' && styles.end)}
          onClick={(event) => closesMenu(event.target) && setOpen(false)}
        >
          {children}
        </div>
      )}
    </div>
  );
}

const closesMenu = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-menu-item]') !== null;

export interface MenuItemProps {
  readonly children: ReactNode;
  readonly icon?: IconName;
  readonly onAction: () => void;
  /** For one of several choices: whether it is the present one. */
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
}

export function MenuItem({ children, icon, onAction, isCurrent, isDisabled }: MenuItemProps) {
  return (
    <button
      type="button"
      data-menu-item
      className={styles.item}
      onClick={onAction}
      disabled={isDisabled}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {isCurrent === undefined ? (
        icon && <Icon name={icon} />
      ) : (
        <span className={styles.mark}>{isCurrent && <Icon name="check" />}</span>
      )}
      <span>{children}</span>
    </button>
  );
}

export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are actions
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.groupLabel}>
        {label}
      </p>
      {children}
    </div>
  );
}
