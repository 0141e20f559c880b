import { useState } from 'react';
import { Link } from 'react-router';
import type { ArticleSource } from '#domain/kit/article.ts';
import type { MotorWindow } from '#domain/kit/motor-window.ts';
import { pathOf } from '#domain/site-map.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { Choices } from '#ui/field.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Picture } from '#ui/picture.tsx';
import styles from './growth.module.css';
import { useGrowing } from './use-growing.ts';
import { WindowsPicture } from './windows-picture.tsx';
import { WindowsTable } from './windows-table.tsx';

function Source({ source }: { source: ArticleSource }) {
  const t = useTexts('growth');
  const language = useLanguage();
  const title = source.title[language];
  return (
    <p className="soft">
      {t('source')}{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </p>
  );
}

/** How wide the windows are in which children come to sit, stand, crawl and walk. Nobody is measured: a child's age is only a line. */
export function GrowthPage({ windows, source }: { windows: readonly MotorWindow[]; source: ArticleSource }) {
  const t = useTexts('growth');
  const language = useLanguage();
  const nameOf = useChildName();
  const growing = useGrowing();
  const [chosen, setChosen] = useState('');
  const shown = growing.find(({ child }) => child.id === chosen) ?? growing[0];
  const [most] = windows.flatMap(({ skippedByPercent }) => skippedByPercent ?? []);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['parts']}>
        <div className={styles['scene']}>
          <Picture name="crawling" />
        </div>
        {shown && growing.length > 1 && (
          <div className={styles['screen']}>
            <Choices
              legend={t('forWhom')}
              name="growth-child"
              value={shown.child.id}
              onChange={setChosen}
              choices={growing.map(({ child }) => ({ value: child.id, label: nameOf(child) }))}
            />
          </div>
        )}
        <WindowsPicture windows={windows} months={shown?.months ?? null} />
        {shown?.isCorrected && <p className="soft">{t('corrected')}</p>}
        <p className={styles['covers']}>{t('covers')}</p>
        <p>
          {t('order')} {most !== undefined && t('skipped', { count: Math.round(most) })}
        </p>
        {!shown && <p>{t('preterm')}</p>}
        <Card tone="lake">
          <p>{t('worry')}</p>
          <p>
            <Link to={pathOf(language, 'kit', 'when-development-worries')}>{t('toWorry')}</Link>
          </p>
        </Card>
      </div>
      <Section title={t('inNumbers')}>
        <WindowsTable windows={windows} />
        <Source source={source} />
      </Section>
    </Page>
  );
}
