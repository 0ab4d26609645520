import { useNavigate } from 'react-router';
import { Menu, MenuGroup, MenuItem } from '../components/menu.tsx';
import { chooseLanguage, LANGUAGES } from '../i18n/language.ts';
import { useLanguage, useStrings } from '../i18n/use-strings.ts';
import { functionName } from '../session/function-name.ts';
import { holds, useSession } from '../session/session.ts';
import { useSignOut, useSwitchFunction } from '../session/use-session-changes.ts';
import styles from './account-menu.module.css';
import { strings } from './strings.ts';
import { chooseTheme, THEMES, useTheme } from './theme.ts';

const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

/** Who is signed in and as what; everything that is a matter of the reader, not of the page. */
export function AccountMenu({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const say = useStrings(strings);
  const language = useLanguage();
  const navigate = useNavigate();
  const session = useSession();
  const { accountName, acting, functions } = session;
  const switchFunction = useSwitchFunction();
  const signOut = useSignOut();
  const theme = useTheme();
  const actingAs = functionName(acting, language);
  return (
    <Menu
      label={say('account')}
      button={
        <span className={styles.who}>
          <span className={styles.name}>{accountName}</span> <span className={styles.acting}>{actingAs}</span>
        </span>
      }
    >
      {functions.length > 1 && (
        <MenuGroup label={say('functions')}>
          {functions.map((held) => (
            <MenuItem
              key={held.id}
              isCurrent={held.id === acting.id}
              onAction={() => held.id !== acting.id && void switchFunction(held.id)}
            >
              {functionName(held, language)}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      <MenuGroup label={say('theme')}>
        {THEMES.map((choice) => (
          <MenuItem key={choice} isCurrent={choice === theme} onAction={() => chooseTheme(choice)}>
            {say(choice)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={say('language')}>
        {LANGUAGES.map((choice) => (
          <MenuItem key={choice} isCurrent={choice === language} onAction={() => chooseLanguage(choice)}>
            <span lang={choice}>{LANGUAGE_NAMES[choice]}</span>
          </MenuItem>
        ))}
      </MenuGroup>
      {holds(session, 'setting.change') && (
        <MenuItem icon="checklist" onAction={() => void navigate('/einstellungen')}>
          {say('settings')}
        </MenuItem>
      )}
      <MenuItem icon="help" onAction={onShortcuts}>
        {say('shortcuts')}
      </MenuItem>
      <MenuItem icon="logout" onAction={() => void signOut()}>
        {say('signOut')}
      </MenuItem>
    </Menu>
  );
}
