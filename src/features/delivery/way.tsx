import type { ReactNode } from 'react';
import { Card } from '#ui/card.tsx';
import styles from './delivery.module.css';

/** One way in which reminders reach this phone, with what is to be known about it. */
export function Way({ title, always, children }: { title: string; always?: string; children: ReactNode }) {
  return (
    <Card as="li">
      <div className={styles['way']}>
        <h3>{title}</h3>
        {always && <p className={styles['always']}>{always}</p>}
        {children}
      </div>
    </Card>
  );
}
