import { Link } from 'react-router';
import { pathOf, type PageName } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import styles from './reminders-page.module.css';

const helpers = [
  { page: 'daycare', icon: 'home' },
  { page: 'leave', icon: 'people' },
  { page: 'timeline', icon: 'map' },
  { page: 'delivery', icon: 'bell' },
] as const satisfies { page: PageName; icon: IconName }[];

/** The ways on from the list: the two helpers, the picture of the years, and how reminders reach this phone. */
export function PlanningLinks() {
  const t = useTexts('reminders');
  const language = useLanguage();
  return (
    <ul className={styles['links']}>
      {helpers.map(({ page, icon }) => (
        <li key={page}>
          <Link to={pathOf(language, page)}>
            <Icon name={icon} />
            <span>
              <b>{t(`links.${page}.title`)}</b>
              <br />
              <span className="soft">{t(`links.${page}.text`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
