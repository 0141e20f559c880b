import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './card.module.css';
import { takeFocus } from './focus.ts';

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

/**
 * A card that leads somewhere: the whole card is the tap target, the link in its heading is what a keyboard and a screen reader meet.
 * `lang` is given when the title is in the other language; `heading` is the level below the heading that the list stands under.
 */
export function LinkCard({
  to,
  title,
  lang,
  heading: Heading = 'h3',
  isCurrent = false,
  takesFocus = false,
  children,
}: {
  to: To;
  title: ReactNode;
  lang?: string | undefined;
  heading?: 'h2' | 'h3';
  isCurrent?: boolean;
  takesFocus?: boolean;
  children?: ReactNode;
}) {
  return (
    <Card as="li">
      <div className={styles['link']}>
        <Heading>
          <Link
            to={to}
            lang={lang}
            aria-current={isCurrent ? 'page' : undefined}
            ref={takesFocus ? takeFocus : undefined}
          >
            {title}
          </Link>
        </Heading>
        {children}
      </div>
    </Card>
  );
}
