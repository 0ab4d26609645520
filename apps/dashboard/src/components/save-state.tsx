import { useDates } from '../i18n/use-dates.ts';
import { useStrings } from '../i18n/use-strings.ts';
import { Icon } from './icon.tsx';
import styles from './save-state.module.css';
import { strings } from './strings.ts';

export interface SaveStateProps {
  readonly state: 'unsaved' | 'saving' | 'saved' | 'failed';
  /** The moment of the last save, ISO 8601. */
  readonly at?: string | undefined;
}

/** What became of a text that saves itself: "gespeichert um 14:03". */
export function SaveState({ state, at }: SaveStateProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const texts = {
    unsaved: say('unsaved'),
    saving: say('saving'),
    saved: say('savedAt', { time: dates.time(at ?? new Date()) }),
    failed: say('saveFailed'),
  };
  return (
    <p className={styles.state} role="status">
      {state === 'saved' && <Icon name="check" />}
      {state === 'failed' && <Icon name="warning" />}
      {texts[state]}
    </p>
  );
}
