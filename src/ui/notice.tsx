import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'calm' | 'warm' | 'danger';

/** A message with its way forward. `live` is announced by screen readers when it appears. */
export function Notice({
  tone = 'calm',
  title,
  children,
  actions,
  live,
}: {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  live?: 'status' | 'alert';
}) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={live}>
      <div>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
