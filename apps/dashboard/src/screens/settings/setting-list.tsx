import { COMMISSION_SETTINGS } from '@ersuchen/domain';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { SettingPartsFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { ChangeSetting } from './change-setting.tsx';
import { isKnown } from './setting-parts.ts';
import { SETTING_WORDS } from './setting-words.ts';
import styles from './settings.module.css';
import { strings } from './strings.ts';

export interface SettingListProps {
  readonly settings: readonly SettingPartsFragment[];
  readonly onChanged: () => Promise<unknown>;
}

/** What holds now, and why; each with its way to change it. */
export function SettingList({ settings, onChanged }: SettingListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const changing = settings.find(({ name }) => name === open);
  return (
    <>
      <ul className={styles.list}>
        {settings.map((setting) => (
          <Setting key={setting.name} setting={setting} onChange={() => setOpen(setting.name)} />
        ))}
      </ul>
      {changing && (
        <ChangeSetting
          setting={changing}
          onChanged={async () => {
            await onChanged();
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface SettingProps {
  readonly setting: SettingPartsFragment;
  readonly onChange: () => void;
}

function Setting({ setting: { name, value, changedAt, changedBy }, onChange }: SettingProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  if (!isKnown(name)) return null;
  const { about, values } = SETTING_WORDS[name];
  const title = label(COMMISSION_SETTINGS[name].label);
  const chosen = values[value];
  return (
    <li className={styles.setting}>
      <div>
        <h3>{title}</h3>
        <p className={styles.about}>{label(about)}</p>
      </div>
      <div>
        <p className={styles.value}>{chosen ? label(chosen.label) : value}</p>
        {chosen && <p className={styles.about}>{label(chosen.about)}</p>}
        <p className={styles.about}>
          {changedAt ? say('setBy', { name: changedBy ?? '', time: dates.instant(changedAt) }) : say('usual')}
        </p>
      </div>
      <Button size="small" icon="edit" aria-label={say('changeOf', { setting: title })} onPress={onChange}>
        {say('change')}
      </Button>
    </li>
  );
}
