import styles from './date-tile.module.css';

/** A leaf of a calendar. Decoration: the sentence beside it says the date. */
export function DateTile({ day, month, tone }: { day: string; month: string; tone: 'soon' | 'calm' }) {
  return (
    <span className={`${styles['tile']} ${styles[tone]}`} aria-hidden="true">
      <b>{day}</b>
      <span>{month}</span>
    </span>
  );
}
