import type { ComponentProps, ReactNode } from 'react';
import styles from './checkbox.module.css';
import { describedBy, FieldError } from './field.tsx';
import { useField } from './form.tsx';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'type'> {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly error?: string;
}

export function Checkbox({ label, hint, error, ...input }: CheckboxProps) {
  const field = useField(input.name);
  const texts = { hint, error: error ?? field.error };
  return (
    <div className={styles.choice}>
      <input
        {...input}
        id={field.id}
        type="checkbox"
        className={styles.box}
        {...describedBy(field.id, texts)}
      />
      <div>
        <label htmlFor={field.id}>{label}</label>
        {hint && (
          <p id={`${field.id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
        <FieldError id={field.id} error={texts.error} />
      </div>
    </div>
  );
}
