import type { ReactNode } from 'react';
import styles from './page.module.css';

export interface PageProps {
  title: string;
  /** Language of a title that is not in the page's own. */
  titleLanguage?: string | undefined;
  /** For the tab when the heading would not do there (a greeting). */
  documentTitle?: string;
  lead?: ReactNode;
  before?: ReactNode;
  beside?: ReactNode;
  /** Wide pages use the room of a desktop; reading pages keep a readable line. */
  isWide?: boolean;
  children: ReactNode;
}

/** The frame of every page: one h1 that takes the focus after navigation, a lead, and sections in order. */
export function Page({
  title,
  titleLanguage,
  documentTitle = title,
  lead,
  before,
  beside,
  isWide = false,
  children,
}: PageProps) {
  return (
    <div className={`${styles['page']} ${isWide ? styles['wide'] : ''}`}>
      <title>{`${documentTitle} – Eväät`}</title>
      {before}
      <header className={styles['header']}>
        <h1 tabIndex={-1} lang={titleLanguage}>
          {title}
        </h1>
        {beside}
      </header>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </div>
  );
}

export function Section({ title, children, beside }: { title: string; children: ReactNode; beside?: ReactNode }) {
  return (
    <section className={styles['section']}>
      <div className={styles['sectionHeader']}>
        <h2>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
