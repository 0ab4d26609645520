import { useEffect, useId, useRef, useState } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { inputClass } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';
import { useShortcut } from './shortcuts.ts';
import { strings } from './strings.ts';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when typing rests for 300 ms, and at once on Enter. */
  readonly onSearch: (text: string) => void;
  readonly placeholder?: string;
}

const REST = 300;

/** The page's search; `/` leads to it. */
export function SearchField({ label, value, onSearch, placeholder }: SearchFieldProps) {
  const say = useStrings(strings);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onSearch(text), REST);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  useShortcut('/', say('search'), () => input.current?.focus());
  return (
    <search className={styles.search}>
      <label htmlFor={id} className="kern-sr-only">
        {label}
      </label>
      <Icon name="search" className={styles.icon ?? ''} />
      <input
        ref={input}
        id={id}
        type="search"
        className={inputClass}
        value={text}
        placeholder={placeholder ?? label}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onSearch(text)}
      />
    </search>
  );
}
