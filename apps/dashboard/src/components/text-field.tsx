import type { ComponentProps } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { describedBy, Field, type FieldTexts, inputClass } from './field.tsx';
import { useField } from './form.tsx';
import { strings } from './strings.ts';

export interface TextFieldProps
  extends FieldTexts,
    Omit<ComponentProps<'input'>, 'className' | 'style' | 'id'> {
  readonly narrow?: boolean;
}

/** A native input: works controlled, uncontrolled with `name` inside a `Form`, and with `{...register('name')}`. */
export function TextField({ label, hint, error, optional, hideLabel, narrow, ...input }: TextFieldProps) {
  const field = useField(input.name);
  const texts = { label, hint, optional, hideLabel, error: error ?? field.error };
  return (
    <Field {...texts} id={field.id}>
      <input
        type="text"
        autoComplete="off"
        required={!optional}
        {...input}
        id={field.id}
        className={classNames(inputClass, narrow && styles.narrow)}
        {...describedBy(field.id, texts)}
      />
    </Field>
  );
}

export interface TextAreaProps
  extends FieldTexts,
    Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id'> {}

/** Grows with its text. */
export function TextArea({ label, hint, error, optional, hideLabel, ...input }: TextAreaProps) {
  const field = useField(input.name);
  const texts = { label, hint, optional, hideLabel, error: error ?? field.error };
  return (
    <Field {...texts} id={field.id}>
      <textarea
        rows={4}
        required={!optional}
        {...input}
        id={field.id}
        className={inputClass}
        {...describedBy(field.id, texts)}
      />
    </Field>
  );
}

/** A day typed as Germans write it; the text goes to the server as it stands, and the server reads and refuses it. */
export function DateField({ hint, ...input }: TextFieldProps) {
  const say = useStrings(strings);
  return <TextField inputMode="numeric" maxLength={20} narrow {...input} hint={hint ?? say('dateHint')} />;
}
