import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { strings } from './strings.ts';
import { type Toast, toastQueue } from './toast.ts';
import styles from './toast-region.module.css';

const SHOWN_FOR = 8_000;

/** Stands once in the shell. Stays reachable while a dialog is open. */
export function ToastRegion() {
  const say = useStrings(strings);
  const toasts = useSyncExternalStore(toastQueue.subscribe, toastQueue.current);
  return (
    <section
      className={styles.region}
      aria-label={say('messages')}
      aria-live="polite"
      data-react-aria-top-layer="true"
      data-print="no"
    >
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** Waits while it is pointed at or holds the focus. */
function ToastNote({ toast }: { readonly toast: Toast }) {
  const say = useStrings(strings);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => toastQueue.dismiss(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding it with the pointer adds time, nothing else
    <div
      className={classNames(styles.toast, styles[toast.tone])}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone} className={styles.icon ?? ''} />
      <p>{toast.text}</p>
      <button
        type="button"
        className={styles.close}
        aria-label={say('close')}
        onClick={() => toastQueue.dismiss(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
