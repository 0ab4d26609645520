import { classNames } from './class-names.ts';
import styles from './icon.module.css';

/** The names of KERN's icon set. */
export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'dark-mode'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'light-mode'
  | 'logout'
  | 'mail'
  | 'more-vert'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'visibility-off'
  | 'warning';

/** An ornament beside a text: it says nothing on its own. Takes the colour of the text around it. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('kern-icon', `kern-icon--${name}`, styles.icon, className)}
    />
  );
}
