import type { ReactNode } from 'react';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './sync.module.css';

/** One step of a page that goes on by itself. Its heading takes the focus, for what was tapped before is gone; not as the page's first. */
export function Step({ title, isFirst = false, children }: { title: string; isFirst?: boolean; children?: ReactNode }) {
  return (
    <Card as="section">
      <div className={`${styles['step']} ${styles['close']}`}>
        <h2 tabIndex={-1} ref={isFirst ? undefined : takeFocus}>
          {title}
        </h2>
        {children}
      </div>
    </Card>
  );
}
