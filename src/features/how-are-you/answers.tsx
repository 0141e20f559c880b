import { Link } from 'react-router';
import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import styles from './answers.module.css';

const shapes = { everyone: '●', small: '▲', big: '■' } as const;

/** The three answers: large with a sentence each as the question of the page, small above the help of the one that was given. */
export function Answers({ given }: { given: WorryLevel | null }) {
  const t = useTexts('howAreYou');
  const answers = useTexts('today');
  const language = useLanguage();
  const shape = (level: WorryLevel) => (
    <span aria-hidden="true" className={styles['shape']}>
      {shapes[level]}
    </span>
  );
  return (
    <nav aria-label={t('answers')}>
      <ul className={given ? styles['small'] : styles['large']}>
        {worryLevels.map((level) => (
          <li key={level}>
            <Link
              to={`${pathOf(language, 'howAreYou')}?level=${level}`}
              className={`${styles['answer']} ${styles[`is-${level}`]}`}
              aria-current={level === given ? 'true' : undefined}
            >
              {given ? (
                <span>
                  {shape(level)}
                  <span className={styles['word']}>{answers(`how.${level}`)}</span>
                </span>
              ) : (
                <>
                  {shape(level)}
                  <span className={styles['word']}>{answers(`how.${level}`)}</span>
                  <span className={styles['about']}>{t(`about.${level}`)}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
