import { useState } from 'react';
import { Link, NavLink } from 'react-router';
import { classNames } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './header.module.css';
import type { NavigationEntry } from './navigation.ts';
import { strings } from './strings.ts';

export interface HeaderProps {
  readonly entries: readonly NavigationEntry[];
  readonly onShortcuts: () => void;
}

export function Header({ entries, onShortcuts }: HeaderProps) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  return (
    <header className={styles.header} data-print="no">
      <div className={styles.bar}>
        {entries.length > 0 && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls="navigation"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'close' : 'dehaze'} />
            <span className="kern-sr-only">{say('menu')}</span>
          </button>
        )}
        <Link to="/" className={styles.product ?? ''}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span className={styles.word}>{say('product')}</span>
        </Link>
        <nav
          id="navigation"
          aria-label={say('navigation')}
          className={classNames(styles.navigation, isOpen && styles.open)}
        >
          <ul>
            {entries.map(({ path, label }) => (
              <li key={path}>
                <NavLink to={path} className={styles.entry ?? ''} onClick={() => setOpen(false)}>
                  {say(label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <AccountMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}
