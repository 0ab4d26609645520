import { useId } from 'react';
import styles from './checkbox.module.css';
import { classNames } from './class-names.ts';
import { FieldError } from './field.tsx';
import { Fieldset, useField } from './form.tsx';
import type { Option } from './select.tsx';

export interface RadioGroupProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: string;
  /** Side by side: for two or three short choices. */
  readonly inline?: boolean;
}

export function RadioGroup({
  label,
  name,
  options,
  value,
  defaultValue,
  onChange,
  error,
  inline,
}: RadioGroupProps) {
  const field = useField(name);
  const group = useId();
  const message = error ?? field.error;
  return (
    <Fieldset legend={label}>
      <div className={classNames(styles.group, inline && styles.inline)}>
        {options.map((option, index) => {
          const id = index === 0 ? field.id : `${group}-${option.value}`;
          return (
            <div key={option.value} className={styles.choice}>
              <input
                type="radio"
                id={id}
                name={name}
                value={option.value}
                className={classNames(styles.box, styles.round)}
                aria-describedby={message ? `${field.id}-error` : undefined}
                {...(value === undefined
                  ? { defaultChecked: option.value === defaultValue }
                  : { checked: option.value === value })}
                onChange={() => onChange?.(option.value)}
              />
              <div>
                <label htmlFor={id}>{option.label}</label>
                {option.hint && <p className={styles.hint}>{option.hint}</p>}
              </div>
            </div>
          );
        })}
      </div>
      <FieldError id={field.id} error={message} />
    </Fieldset>
  );
}
