import type { ReactNode } from 'react';
import { OptionLink, useOptionId } from './options.tsx';
import styles from './options.module.css';

/** One result: what it is called, then in soft letters what it is and where. The whole row is the link. */
export function Row({
  name,
  to,
  title,
  beside,
  children,
  isPlace = false,
}: {
  name: string;
  to: string;
  title: ReactNode;
  beside?: ReactNode;
  children?: ReactNode;
  isPlace?: boolean;
}) {
  const id = useOptionId(name);
  return (
    <OptionLink name={name} to={to} look={isPlace ? 'place' : 'row'}>
      <span className={styles['name']}>
        {title}
        {beside && <span className={styles['beside']}> · {beside}</span>}
      </span>
      {/* Not part of the name, which is what the link says; read out after it, as its description. */}
      <div id={`${id}-about`} aria-hidden="true" className={styles['about']}>
        {children}
      </div>
    </OptionLink>
  );
}
