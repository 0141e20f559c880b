import { Link } from 'react-router';
import { worryLevels } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';
import styles from './how-are-you.module.css';

const shapes = { everyone: '●', small: '▲', big: '■' } as const;

/** The traffic light from the family's side: three answers, each a way to the services of that level. Nothing is stored. */
export function HowAreYou() {
  const t = useTexts('today');
  const language = useLanguage();
  return (
    <Section title={t('how.title')}>
      <p className={styles['lead']}>{t('how.lead')}</p>
      <ul className={styles['answers']}>
        {worryLevels.map((level) => (
          <li key={level}>
            <Link to={`${pathOf(language, 'howAreYou')}?level=${level}`} className={styles[level]}>
              <span aria-hidden="true">{shapes[level]}</span>
              {t(`how.${level}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
