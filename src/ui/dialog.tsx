import { useEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

/** A question that must be answered first. The native dialog keeps the focus inside and gives it back; Escape means no. */
export function Dialog({
  title,
  children,
  actions,
  onClose,
}: {
  title: string;
  children?: ReactNode;
  actions: ReactNode;
  onClose: () => void;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <div className={styles['actions']}>{actions}</div>
    </dialog>
  );
}
