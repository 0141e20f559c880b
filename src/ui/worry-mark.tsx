import styles from './worry-mark.module.css';

export type Worry = 'everyone' | 'small' | 'big';
const shapes: Record<Worry, string> = { everyone: '●', small: '▲', big: '■' };

/** The level as shape and word; colour only repeats it. */
export function WorryMark({ level, children }: { level: Worry; children: string }) {
  return (
    <span className={`${styles['mark']} ${styles[level]}`}>
      <span aria-hidden="true">{shapes[level]}</span> {children}
    </span>
  );
}
