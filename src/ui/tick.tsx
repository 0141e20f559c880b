import type { Ref } from 'react';
import { Icon } from './icon.tsx';
import styles from './tick.module.css';

/** A tick to take: what was done, and back again. The label says what, for it stands before the words. */
export function Tick({
  isTicked,
  label,
  onToggle,
  ref,
}: {
  isTicked: boolean;
  label: string;
  onToggle: () => void;
  ref?: Ref<HTMLButtonElement> | undefined;
}) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isTicked}
      className={styles['tick']}
      ref={ref}
      onClick={onToggle}
    >
      {isTicked && <Icon name="check" size={18} />}
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
