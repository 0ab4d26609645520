import { useSyncExternalStore } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { Checkbox } from './checkbox.tsx';
import { Dialog } from './dialog.tsx';
import { shortcuts, useShortcutsOn } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';
import { strings } from './strings.ts';

/** All shortcuts of the present page, and the switch that turns them off. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useStrings(strings);
  const on = useShortcutsOn();
  const all = useSyncExternalStore(shortcuts.subscribe, shortcuts.all);
  return (
    <Dialog title={say('shortcuts')} isOpen onClose={onClose}>
      <Checkbox
        label={say('shortcutsOn')}
        checked={on}
        onChange={(event) => shortcuts.switch(event.currentTarget.checked)}
      />
      <dl className={styles.list}>
        {all.map(({ keys, label }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
