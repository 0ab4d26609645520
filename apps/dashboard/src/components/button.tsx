import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonLook {
  /** One primary button per page or dialog: the one thing to do. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'default' | 'small';
  readonly icon?: IconName;
  /** The icon stands behind the text: for "next". */
  readonly iconBehind?: boolean;
}

export interface ButtonProps extends ButtonLook, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** While `isPending` the button keeps the focus, does nothing and counts as disabled. */
export function Button({ variant, size, icon, iconBehind, children, isPending, ...button }: ButtonProps) {
  return (
    <AriaButton {...button} {...(isPending && RESTING)} className={buttonClass({ variant, size })}>
      {isPending && <span className={styles.spinner} aria-hidden="true" />}
      {icon && !iconBehind && !isPending && <Icon name={icon} />}
      <span>{children}</span>
      {icon && iconBehind && <Icon name={icon} />}
    </AriaButton>
  );
}

/** Not react-aria's own: it announces the button by an id that is gone when the dialog around it closes. */
const RESTING = {
  type: 'button',
  onPress: () => undefined,
  'aria-disabled': true,
  'aria-busy': true,
} as const;

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'iconBehind' | 'isPending'> {
  readonly icon: IconName;
  /** What the button does; read out and shown as a tooltip. */
  readonly label: string;
}

export function IconButton({ icon, label, variant = 'quiet', size, ...button }: IconButtonProps) {
  return (
    <span title={label} className={styles.tip}>
      <AriaButton
        {...button}
        aria-label={label}
        className={classNames(buttonClass({ variant, size }), styles.iconOnly)}
      >
        <Icon name={icon} />
      </AriaButton>
    </span>
  );
}

/** The look of a button, for links that are one. */
export function buttonClass({
  variant = 'secondary',
  size = 'default',
}: {
  readonly variant?: ButtonLook['variant'] | undefined;
  readonly size?: ButtonLook['size'] | undefined;
}): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small);
}

/** Buttons side by side; they wrap where there is no room. */
export function ButtonRow({
  children,
  align = 'start',
}: {
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}) {
  return <div className={classNames(styles.row, align === 'end' && styles.end)}>{children}</div>;
}
