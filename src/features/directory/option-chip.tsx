import type { ReactNode } from 'react';
import styles from './option-chip.module.css';

/** One option of a filter: a native box or circle in the shape of a chip, with how many services it shows. */
export function OptionChip({
  type,
  name,
  isChosen,
  count,
  children,
  onChange,
}: {
  type: 'checkbox' | 'radio';
  name: string;
  isChosen: boolean;
  /** `null` where a number says nothing ("any"). */
  count: number | null;
  children: ReactNode;
  onChange: () => void;
}) {
  return (
    <label className={`${styles['chip']} ${count === 0 && !isChosen ? styles['none'] : ''}`}>
      <input className="visually-hidden" type={type} name={name} checked={isChosen} onChange={onChange} />
      <span>{children}</span>
      {count !== null && <span className={styles['count']}>{count}</span>}
    </label>
  );
}
