import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ageOn } from '#domain/family/age.ts';
import type { Child } from '#domain/family/child.ts';
import { developmentStart } from '#domain/family/corrected-age.ts';
import { pathOf } from '#domain/site-map.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { useAgeText } from '#i18n/age-text.ts';
import { helsinkiHour } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useNow, useToday } from '#platform/clock.tsx';
import { useMirror, useSilence } from '#platform/mirror.ts';
import { useStore } from '#platform/store.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Hero } from '#ui/hero.tsx';
import { Icon } from '#ui/icon.tsx';
import { Page, Section } from '#ui/page.tsx';
import { currentContent } from './current.ts';
import { HowAreYou } from './how-are-you.tsx';
import { ParentAndBaby } from './parent-and-baby.tsx';
import styles from './today-page.module.css';

const loadFamily = () => import('#storage/family.ts');

type Hour = 'night' | 'morning' | 'day' | 'evening';
const partOfDay = (hour: number): Hour =>
  hour < 5 || hour >= 23 ? 'night' : hour < 10 ? 'morning' : hour < 18 ? 'day' : 'evening';

/** One line about one child: the age, for a preterm baby also the corrected one, or how long until the due date. */
function ChildLine({ child, today }: { child: Child; today: LocalDate }) {
  const t = useTexts('today');
  const ageText = useAgeText();
  const family = useTexts('family');
  const age = child.birthDate && ageOn(child.birthDate, today);
  const start = developmentStart(child, today);
  const corrected = start && start !== child.birthDate ? ageOn(start, today) : null;
  if (age)
    return (
      <p>
        {child.nickname
          ? t('childToday', { name: child.nickname, age: ageText(age) })
          : t('babyToday', { age: ageText(age) })}
        {corrected && <span>{t('corrected', { age: ageText(corrected) })}</span>}
      </p>
    );
  const days = child.dueDate ? daysBetween(today, child.dueDate) : -1;
  if (days < 0) return null;
  const time = days < 14 ? family('age.days', { count: days }) : family('age.weeks', { count: Math.floor(days / 7) });
  return <p>{t('expecting', { time })}</p>;
}

/** Before a municipality is chosen: what the app is for and the one thing that makes it the family's own. */
function Welcome() {
  const t = useTexts('today');
  const language = useLanguage();
  return (
    <Hero
      title={t('firstRun.title')}
      action={
        <ButtonLink look="light" to={pathOf(language, 'family')}>
          {t('firstRun.action')}
        </ButtonLink>
      }
      picture={<ParentAndBaby />}
    >
      {t('firstRun.text')}
    </Hero>
  );
}

/** The first page. `next` and `article` are other features' parts, composed by the app. */
export function TodayPage({ next, article }: { next: ReactNode; article: ReactNode }) {
  const t = useTexts('today');
  const app = useTexts('app');
  const language = useLanguage();
  const now = useNow();
  const today = useToday();
  const family = valueOr(
    useStored('family', loadFamily, (storage) => storage.readFamily()),
    null,
  );
  const isSilent = useSilence();
  const isHushed = isSilent || family?.settings.hush !== undefined;
  const hasCurrent = useStore(currentContent);
  // Before their dates are known nobody says that nothing is urgent.
  const isWaiting = useMirror('has-children') && !family;
  const hasArea = family?.settings.area !== undefined;
  // After a loss no age is told, nothing is asked for, and nobody says that all is well.
  const children = isHushed ? [] : (family?.children ?? null);

  return (
    <Page
      title={now ? t(`greeting.${partOfDay(helsinkiHour(now))}`) : app('tagline')}
      documentTitle={t('title')}
      lead={t('lead')}
      isWide
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {today && children && children.length > 0 && (
            <div className={styles['children']}>
              {children.map((child) => (
                <ChildLine key={child.id} child={child} today={today} />
              ))}
            </div>
          )}
          {!hasArea && <Welcome />}
          {/* It looks like a field to type in: the search takes the focus there (features/search). */}
          <Link to={pathOf(language, 'search')} state={{ keepFocus: true, toField: true }} className={styles['search']}>
            <Icon name="search" />
            {t('searchLink')}
          </Link>
          {!isHushed && (
            <Section title={t('current')}>
              {!isWaiting && !hasCurrent && <p className="soft">{t('nothing')}</p>}
              {next}
              {children?.length === 0 && (
                <p className={styles['add']}>
                  <Link to={pathOf(language, 'family')}>{t('addChild')}</Link>
                </p>
              )}
            </Section>
          )}
        </div>
        <div className={styles['column']}>
          {!isHushed && article}
          <HowAreYou />
        </div>
      </div>
    </Page>
  );
}
