import { useEffect, useId, useRef } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import { describedBy, Field, type FieldTexts, inputClass } from './field.tsx';
import { useField } from './form.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';
import { strings } from './strings.ts';
import { type Choosing, useChoosing } from './use-choosing.ts';

export interface ComboBoxProps extends FieldTexts {
  readonly name?: string;
  readonly options: readonly Option[];
  readonly value?: string | null;
  readonly defaultValue?: string | null;
  /** Null when the choice was emptied. */
  readonly onChange?: (value: string | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** False for a field that may stay empty although its form does not say so beside it. */
  readonly required?: boolean;
}

/** One of many: typing narrows the list, whatever the spelling of umlauts. The APG's combobox with a list. */
export function ComboBox(props: ComboBoxProps) {
  const { name, label, hint, error, optional, hideLabel, placeholder, isDisabled, required } = props;
  const field = useField(name);
  const choosing = useChoosing(props);
  const list = useId();
  const texts = { label, hint, optional, hideLabel, error: error ?? field.error };
  const hasList = choosing.isOpen && choosing.shown.length > 0;
  const current = choosing.shown[choosing.active]?.value;
  return (
    <Field {...texts} id={field.id}>
      <div className={styles.frame}>
        <input
          id={field.id}
          type="text"
          role="combobox"
          className={inputClass}
          autoComplete="off"
          placeholder={placeholder}
          disabled={isDisabled}
          required={required ?? !optional}
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? list : undefined}
          aria-activedescendant={hasList && current !== undefined ? `${list}-${current}` : undefined}
          value={choosing.text}
          onChange={(event) => choosing.type(event.currentTarget.value)}
          onClick={choosing.open}
          onKeyDown={choosing.hearKey}
          onBlur={choosing.leave}
          {...describedBy(field.id, texts)}
        />
        <Icon name="arrow-down" className={styles.arrow ?? ''} />
        {name !== undefined && <input type="hidden" name={name} value={choosing.chosen ?? ''} />}
        {choosing.isOpen && <Choices id={list} label={label} choosing={choosing} />}
      </div>
    </Field>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly choosing: Choosing;
}

function Choices({ id, label, choosing: { shown, active, chosen, choose } }: ChoicesProps) {
  const say = useStrings(strings);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (shown.length === 0) {
    return (
      <p role="status" className={classNames(styles.list, styles.none)}>
        {say('noMatch')}
      </p>
    );
  }
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {shown.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the input, which keeps the focus
        <div
          key={option.value}
          id={`${id}-${option.value}`}
          role="option"
          tabIndex={-1}
          aria-selected={option.value === chosen}
          className={classNames(styles.option, index === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(option)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
