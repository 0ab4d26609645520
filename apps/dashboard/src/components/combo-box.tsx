import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { useStrings } from '../i18n/use-strings.ts';
import styles from './combo-box.module.css';
import { describedBy, Field, type FieldTexts, inputClass } from './field.tsx';
import { useField } from './form.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';
import { strings } from './strings.ts';

export interface ComboBoxProps extends FieldTexts {
  readonly name?: string;
  readonly options: readonly Option[];
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  /** Null when the choice was emptied. */
  readonly onChange?: (value: string | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of many: typing narrows the list. */
export function ComboBox({ name, options, value, defaultValue, onChange, ...rest }: ComboBoxProps) {
  const say = useStrings(strings);
  const { label, hint, error, optional, hideLabel, placeholder, isDisabled } = rest;
  const field = useField(name);
  const texts = { label, hint, optional, hideLabel, error: error ?? field.error };
  const [own, setOwn] = useState<string | null>(defaultValue ?? null);
  const chosen = value === undefined ? own : value;
  const choose = (next: string | null): void => {
    setOwn(next);
    onChange?.(next);
  };
  return (
    <Field {...texts} id={field.id}>
      <AriaComboBox
        aria-label={label}
        id={field.id}
        {...(name === undefined ? {} : { name })}
        defaultItems={options}
        value={chosen}
        onChange={(key) => choose(key === null ? null : String(key))}
        menuTrigger="focus"
        allowsEmptyCollection
        isDisabled={isDisabled ?? false}
        isInvalid={texts.error !== undefined}
        className={styles.frame ?? ''}
      >
        <Input
          className={inputClass}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...describedBy(field.id, texts)}
        />
        <Button className={styles.open ?? ''} aria-label={say('showList')}>
          <Icon name="arrow-down" />
        </Button>
        <Popover className={styles.popover ?? ''}>
          <ListBox<Option>
            className={styles.list ?? ''}
            renderEmptyState={() => <p className={styles.none}>{say('noMatch')}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles.option ?? ''}>
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </Field>
  );
}
