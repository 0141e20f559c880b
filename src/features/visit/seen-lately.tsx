import { Link } from 'react-router';
import type { Seen } from '#domain/kit/seen.ts';
import { pathOf } from '#domain/site-map.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useMilestoneName } from '#i18n/milestone-name.ts';
import { Section } from '#ui/page.tsx';
import styles from './visit.module.css';

const lately = 6;
const atMost = 8;

/** What the parent has ticked with a day in the last half a year, the newest first. Nothing where nothing was ticked. */
export function SeenLately({ seen, today }: { seen: readonly Seen[]; today: LocalDate }) {
  const t = useTexts('visit');
  const language = useLanguage();
  const nameOf = useMilestoneName();
  const since = plusMonths(today, -lately);
  const shown = seen
    .flatMap(({ id, milestone, isSeen, on }) => {
      const name = nameOf(milestone);
      return isSeen && on && on >= since && name !== null ? [{ id, name, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, atMost);
  if (shown.length === 0) return null;
  return (
    <Section title={t('seen.title')}>
      <ul className={styles['plain']}>
        {shown.map(({ id, name, on }) => (
          <li key={id}>
            {name} <span className="soft">{formatDate(on, language)}</span>
          </li>
        ))}
      </ul>
      <p className={styles['screen']}>
        <Link to={pathOf(language, 'milestones')}>{t('seen.more')}</Link>
      </p>
    </Section>
  );
}
