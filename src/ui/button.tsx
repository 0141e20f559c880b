import type { ComponentProps, ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger' | 'light';

const classOf = (look: ButtonLook) => `${styles['button']} ${styles[look]}`;

export function Button({ look = 'primary', ...props }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" {...props} className={classOf(look)} />;
}

/** A link that is the action of its place: looks like a button, stays a link. */
export function ButtonLink({ look = 'primary', to, children }: { look?: ButtonLook; to: To; children: ReactNode }) {
  return (
    <Link to={to} className={classOf(look)}>
      {children}
    </Link>
  );
}

/** The same for what leaves the app: telephone, web page, map. */
export function ButtonAnchor({ look = 'primary', ...props }: ComponentProps<'a'> & { look?: ButtonLook }) {
  return (
    <a {...props} className={classOf(look)}>
      {props.children}
    </a>
  );
}
