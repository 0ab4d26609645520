import { Icon } from '../../../components/icon.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import type { SignInOptionsQuery } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './sign-in.module.css';
import { strings } from './strings.ts';

export interface DemoAccountsProps {
  readonly accounts: SignInOptionsQuery['signInOptions']['demoAccounts'];
  readonly onChoose: (login: string) => void;
  readonly isDisabled: boolean;
}

/** The invented accounts of a demo installation: what each is, and what it can do. */
export function DemoAccounts({ accounts, onChoose, isDisabled }: DemoAccountsProps) {
  const say = useStrings(strings);
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{say('demoTitle')}</h2>
        <p className={styles.muted}>{say('demoBody')}</p>
      </div>
      <ul className={styles.accounts}>
        {accounts.map(({ login, name, functionLabel, canDo }) => (
          <li key={login} className={styles.account}>
            <button
              type="button"
              className={styles.enter}
              disabled={isDisabled}
              onClick={() => onChoose(login)}
              aria-describedby={`can-${login}`}
            >
              <VisuallyHidden>{say('signInAs')} </VisuallyHidden>
              <span className={styles.function}>{functionLabel}</span>{' '}
              <span className={styles.muted}>{name}</span>
            </button>
            <p id={`can-${login}`} className={styles.can}>
              {canDo}
            </p>
            <Icon name="arrow-forward" className={styles.go ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}
