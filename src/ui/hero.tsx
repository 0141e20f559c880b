import type { ReactNode } from 'react';
import styles from './hero.module.css';

/** The one thing that matters most on a page, large and calm. The picture is decoration. */
export function Hero({
  kicker,
  title,
  children,
  action,
  picture,
}: {
  kicker?: string;
  title: string;
  children?: ReactNode;
  action: ReactNode;
  picture?: ReactNode;
}) {
  return (
    <div className={styles['hero']}>
      <div className={styles['text']}>
        {kicker && <p>{kicker}</p>}
        <h2>{title}</h2>
        {children && <p>{children}</p>}
        {action}
      </div>
      {picture && <div className={styles['picture']}>{picture}</div>}
    </div>
  );
}
