import type { ReactNode } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import { strings } from './strings.ts';

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Wins over the server's message for the same name. */
  readonly error?: string | undefined;
  /** Says "freiwillig" beside the label; required fields say nothing. */
  readonly optional?: boolean | undefined;
  /** The label is read out, not shown: for filters whose meaning is plain to see. */
  readonly hideLabel?: boolean | undefined;
}

/** The label above, hint and error around one input. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  hideLabel,
  children,
}: FieldTexts & { readonly id: string; readonly children: ReactNode }) {
  const say = useStrings(strings);
  return (
    <div className={classNames(styles.field, error && styles.wrong)}>
      <label htmlFor={id} className={hideLabel ? 'kern-sr-only' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> ({say('optional')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className={styles.error}>
      <Icon name="danger" />
      <span>{error}</span>
    </p>
  );
}

/** What ties hint and error to their input. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

export const inputClass = styles.input ?? '';
