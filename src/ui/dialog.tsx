import { useEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

/** A question that must be answered first. The native dialog keeps the focus inside; Escape means no. */
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
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current ??= document.activeElement;
    ref.current?.showModal();
    return () => {
      // A dialog that is taken out of the page gives nothing back by itself.
      if (document.activeElement === document.body && opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby="dialog-title" onClose={onClose}>
      {/* Takes the focus before any button does: a key held down must not answer before the question was read. */}
      <h2 id="dialog-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className={styles['actions']}>{actions}</div>
    </dialog>
  );
}
