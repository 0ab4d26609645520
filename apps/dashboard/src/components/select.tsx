import type { ComponentProps } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import styles from './field.module.css';
import { describedBy, Field, type FieldTexts, inputClass } from './field.tsx';
import { useField } from './form.tsx';
import { Icon } from './icon.tsx';
import { strings } from './strings.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps
  extends FieldTexts,
    Omit<ComponentProps<'select'>, 'className' | 'style' | 'id' | 'children'> {
  readonly options: readonly Option[];
  /** The words for "nothing chosen"; null leaves that choice out. */
  readonly emptyLabel?: string | null;
}

/** Up to some 20 choices; for more take `ComboBox`. The value "" means nothing chosen. */
export function Select({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  emptyLabel,
  ...select
}: SelectProps) {
  const say = useStrings(strings);
  const field = useField(select.name);
  const texts = { label, hint, optional, hideLabel, error: error ?? field.error };
  return (
    <Field {...texts} id={field.id}>
      <span className={styles.selectFrame}>
        <select
          required={!optional}
          {...select}
          id={field.id}
          className={inputClass}
          {...describedBy(field.id, texts)}
        >
          {emptyLabel !== null && <option value="">{emptyLabel ?? say('choose')}</option>}
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="arrow-down" />
      </span>
    </Field>
  );
}
