import styles from './skeleton.module.css';

/** Grey cards while something loads; they show themselves only after 150 ms, so that what is quick never flickers. */
export function Skeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div className={styles['skeleton']} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles['row']} />
      ))}
    </div>
  );
}
