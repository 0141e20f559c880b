import type { ReactNode } from 'react';
import styles from './card.module.css';

export type CardTone = 'plain' | 'warm' | 'lake' | 'danger' | 'sunken';

export function Card({
  tone = 'plain',
  as: Tag = 'div',
  children,
  label,
}: {
  tone?: CardTone;
  as?: 'div' | 'section' | 'li' | 'aside';
  children: ReactNode;
  label?: string;
}) {
  return (
    <Tag className={`${styles['card']} ${styles[tone]}`} aria-label={label}>
      {children}
    </Tag>
  );
}

/** Cards under each other with even gaps; a grid puts them side by side where there is room. */
export function Stack({
  children,
  as: Tag = 'div',
  label,
  isGrid = false,
}: {
  children: ReactNode;
  as?: 'div' | 'ul';
  label?: string;
  isGrid?: boolean;
}) {
  return (
    <Tag className={`${styles['stack']} ${isGrid ? styles['grid'] : ''}`} aria-label={label}>
      {children}
    </Tag>
  );
}
