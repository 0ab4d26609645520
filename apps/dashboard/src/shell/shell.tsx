import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { ScrollRestoration, useNavigate, useNavigation } from 'react-router';
import { hearKey, useShortcut } from '../components/shortcuts.ts';
import { strings as componentStrings } from '../components/strings.ts';
import { ToastRegion } from '../components/toast-region.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import { useSession } from '../session/session.ts';
import { Header } from './header.tsx';
import { type NavigationEntry, navigationFor } from './navigation.ts';
import { OfflineBanner } from './offline-banner.tsx';
import styles from './shell.module.css';
import { strings } from './strings.ts';

const ShortcutsDialog = lazy(async () => ({
  default: (await import('../components/shortcuts-dialog.tsx')).ShortcutsDialog,
}));

/** What stands around every page of a signed-in reader. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useStrings(strings);
  const sayHelp = useStrings(componentStrings);
  const entries = navigationFor(useSession());
  const isLeaving = useNavigation().state === 'loading';
  const [helpIsOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    // Before the page's own listeners: a grid keeps to itself what is pressed on the controls in its rows.
    document.addEventListener('keydown', hearKey, true);
    return () => document.removeEventListener('keydown', hearKey, true);
  }, []);
  useShortcut('?', sayHelp('shortcutHelp'), () => setHelpOpen(true));
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip} data-print="no">
        {say('skip')}
      </a>
      <OfflineBanner />
      <Header entries={entries} onShortcuts={() => setHelpOpen(true)} />
      {entries.map((entry) => (
        <JumpKey key={entry.path} entry={entry} />
      ))}
      {isLeaving && <div className={styles.progress} role="progressbar" aria-label={say('loadingPage')} />}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <span>{say('footer')}</span>
        <span>{say('confidential')}</span>
      </footer>
      <ToastRegion />
      {helpIsOpen && (
        <Suspense>
          <ShortcutsDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
}

/** `g`, then the key of a page. */
function JumpKey({ entry }: { readonly entry: NavigationEntry }) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  useShortcut(`g ${entry.key}`, say('goTo', { page: say(entry.label) }), () => void navigate(entry.path));
  return null;
}
