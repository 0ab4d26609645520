import type { ReactNode } from 'react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './link.module.css';

export interface LinkProps extends Omit<RouterLinkProps, 'className' | 'style'> {
  readonly children: ReactNode;
}

export function Link(link: LinkProps) {
  return <RouterLink {...link} className={styles.link ?? ''} />;
}

/** Leads somewhere, and looks like a button. */
export function LinkButton({ variant, size, icon, iconBehind, children, ...link }: LinkProps & ButtonLook) {
  return (
    <RouterLink {...link} className={buttonClass({ variant, size })}>
      {icon && !iconBehind && <Icon name={icon} />}
      <span>{children}</span>
      {icon && iconBehind && <Icon name={icon} />}
    </RouterLink>
  );
}
