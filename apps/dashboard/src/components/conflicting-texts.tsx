import { useStrings } from '../i18n/use-strings.ts';
import { Alert } from './alert.tsx';
import { Button, ButtonRow } from './button.tsx';
import styles from './conflicting-texts.module.css';
import { strings } from './strings.ts';

export interface TextPair {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictingTextsProps {
  /** Whatever was written twice; pairs that are equal are left out. */
  readonly pairs: readonly TextPair[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else wrote meanwhile: both texts side by side, and the choice which one goes on. */
export function ConflictingTexts({ pairs, onKeepMine, onTakeTheirs }: ConflictingTextsProps) {
  const say = useStrings(strings);
  const different = pairs.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <Alert tone="warning" live title={say('conflictTitle')}>
      <p>{say('conflictBody')}</p>
      {different.map(({ label, mine, theirs }) => (
        <div key={label} className={styles.pair}>
          {different.length > 1 && <p className={styles.label}>{label}</p>}
          <Version title={say('mine')} text={mine} />
          <Version title={say('theirs')} text={theirs} />
        </div>
      ))}
      <ButtonRow>
        <Button variant="primary" size="small" onPress={onKeepMine}>
          {say('keepMine')}
        </Button>
        <Button size="small" onPress={onTakeTheirs}>
          {say('takeTheirs')}
        </Button>
      </ButtonRow>
    </Alert>
  );
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  const say = useStrings(strings);
  return (
    <div className={styles.version}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text || say('noText')}</p>
    </div>
  );
}
