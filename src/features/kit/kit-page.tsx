import { Link } from 'react-router';
import type { Picture as PictureName } from '#domain/kit/picture.ts';
import { stageNames } from '#domain/kit/stages.ts';
import { kitThemes, type KitTheme } from '#domain/kit/topics.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { LinkCard } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Picture } from '#ui/picture.tsx';
import { ForChildren } from './for-children.tsx';
import styles from './kit-page.module.css';
import { OwnShelf } from './own-shelf.tsx';
import { useCards } from './use-cards.ts';

const themePictures: Record<KitTheme, PictureName> = {
  development: 'first-steps',
  rhythm: 'night-moon',
  parents: 'tea-for-two',
  society: 'family-circle',
  rhymes: 'knee-ride',
  checklists: 'packed-bag',
  young: 'bench-talk',
};
const tools = {
  milestones: 'standing',
  album: 'family-circle',
  growth: 'crawling',
  visit: 'clinic',
} as const satisfies Record<string, PictureName>;
const toolNames = ['milestones', 'album', 'growth', 'visit'] as const satisfies readonly (keyof typeof tools)[];

/** The door to the kit: what was left half-way, what fits each child now, then everything by age and by theme. */
export function KitPage({ isStoring }: { isStoring: boolean }) {
  const t = useTexts('kit');
  const language = useLanguage();
  const stored = useCards(undefined);
  const cards = stored.status === 'ready' ? stored.value : [];
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      {stored.status === 'ready' && cards.length === 0 && !isStoring && (
        <Notice tone="warm" title={t('notStored.title')}>
          {t('notStored.text')}
        </Notice>
      )}
      <OwnShelf cards={cards} />
      <ForChildren cards={cards} />
      <Section title={t('byStage')}>
        <ul className={styles['stages']}>
          {stageNames.map((stage) => (
            <li key={stage}>
              <Link to={pathOf(language, 'kit', `age/${stage}`)}>{t(`stage.${stage}`)}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('byTheme')}>
        <ul className={styles['themes']}>
          {kitThemes.map((theme) => (
            <li key={theme}>
              <Link to={pathOf(language, 'kit', `theme/${theme}`)}>
                <Picture name={themePictures[theme]} />
                <strong>{t(`theme.${theme}`)}</strong>
                <span>{t(`themeText.${theme}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('alsoHere')}>
        <ul className={styles['tools']}>
          {toolNames.map((tool) => (
            <LinkCard key={tool} to={pathOf(language, tool)} title={t(`tools.${tool}`)}>
              <Picture name={tools[tool]} />
            </LinkCard>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
