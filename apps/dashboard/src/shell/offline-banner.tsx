import { useSyncExternalStore } from 'react';
import { Icon } from '../components/icon.tsx';
import { useStrings } from '../i18n/use-strings.ts';
import styles from './shell.module.css';
import { strings } from './strings.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const say = useStrings(strings);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" data-print="no">
      {!isOnline && (
        <p className={styles.offline}>
          <Icon name="warning" />
          {say('offline')}
        </p>
      )}
    </div>
  );
}
