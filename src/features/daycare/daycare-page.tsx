import type { Child } from '#domain/family/child.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { isAland, municipalityByCode, municipalityName } from '#domain/places/municipality.ts';
import type { Municipality } from '#domain/places/places.ts';
import { localPracticesFor, type LocalPractice } from '#domain/reminders/local-practice.ts';
import { pathOf, servicesAbout } from '#domain/site-map.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useLocalPracticeText } from '#i18n/local-practice-text.ts';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useChildren } from '#storage/use-children.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { CareDays } from './care-days.tsx';
import { FormChecklist } from './form-checklist.tsx';
import styles from './daycare.module.css';
import { careDays, type CareRules } from './moved-days.ts';
import { StartForm, useWishedStart } from './start-form.tsx';

const loadArea = () => import('#storage/area.ts');
const loadPlaces = () => import('#storage/places.ts');

/** The municipalities that decide for a child: its own homes, else the family's. */
function useHomes(child: Child | null): readonly Municipality[] {
  const area = valueOr(
    useStored('area', loadArea, (storage) => storage.readArea()),
    null,
  );
  const places = valueOr(
    useStored('places', loadPlaces, (storage) => storage.readPlaces()),
    null,
  );
  const codes: readonly MunicipalityCode[] = child && child.homes.length > 0 ? child.homes : area ? [area] : [];
  return places ? codes.flatMap((code) => municipalityByCode(places, code) ?? []) : [];
}

function LocalSection({
  homes,
  practices,
}: {
  homes: readonly Municipality[];
  practices: readonly { readonly place: string; readonly text: string }[];
}) {
  const t = useTexts('daycare');
  const language = useLanguage();
  const search = servicesAbout(language, useTexts('reminders')('findAuthority.municipality'));
  return (
    <Section title={t('local')}>
      {practices.map(({ place, text }) => (
        <p key={place}>{text}</p>
      ))}
      <p>{t('localText')}</p>
      {homes.length > 1 && <p>{t('twoHomes')}</p>}
      <p className={styles['actions']}>
        <ButtonLink look="quiet" to={search}>
          {homes[0]
            ? t('findServices', { place: homes.map((home) => municipalityName(home, language)).join(', ') })
            : t('findServicesAnywhere')}
        </ButtonLink>
      </p>
    </Section>
  );
}

interface DaycarePageProps {
  readonly rules: CareRules;
  readonly practices: readonly LocalPractice[];
}

/** From a wished first day to everything that hangs on it: both deadlines, the form, the decision, a soft start. */
export function DaycarePage({ rules, practices }: DaycarePageProps) {
  const t = useTexts('daycare');
  const localText = useLocalPracticeText();
  const language = useLanguage();
  const today = useToday();
  const stored = useChildren();
  // After a loss the helper works with a day alone, and knows of no child.
  const children = useSilence() ? [] : valueOr(stored, []);
  const state = useWishedStart(children);
  const homes = useHomes(state.child);
  const nameOf = useChildName();
  const { wished, tried, child } = state;
  const isOnAland = homes.length > 0 && homes.every((home) => isAland(home.county));
  const local = localPracticesFor(
    practices,
    rules.apply.id,
    homes.map((home) => home.code),
    tried,
  ).map((practice) => {
    const home = homes.find(({ code }) => code === practice.municipality);
    const place = home ? municipalityName(home, language) : '';
    return { place, text: localText(practice, place) };
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!today || stored.status === 'loading' ? (
        <Skeleton label={t('title')} rows={3} />
      ) : (
        <div className={styles['page']}>
          {isOnAland && <Notice>{t('aland')}</Notice>}
          {!isOnAland && (
            <>
              <Card as="section" label={t('start.title')}>
                <h2>{t('start.title')}</h2>
                <StartForm children={children} nameOf={nameOf} state={state} />
              </Card>
              {wished && tried && (
                <Section title={t('days.title')}>
                  <CareDays
                    days={careDays(rules, tried, wished, child?.birthDate ?? null)}
                    start={tried}
                    today={today}
                    isTrying={state.offset !== 0}
                  />
                </Section>
              )}
            </>
          )}
          <LocalSection homes={homes} practices={local} />
          <FormChecklist />
          <Section title={t('decision.title')}>
            <p>{t('decision.who')}</p>
            <p>{t('decision.when')}</p>
            <p>{t('decision.missing')}</p>
          </Section>
          <Section title={t('begin.title')}>
            <p>{t('begin.text')}</p>
            <p>{t('begin.vasu')}</p>
            <p className={styles['actions']}>
              <ButtonLink look="quiet" to={pathOf(language, 'kit', 'starting-daycare')}>
                {t('begin.read')}
              </ButtonLink>
            </p>
          </Section>
        </div>
      )}
    </Page>
  );
}
