import { useMemo, type ReactNode } from 'react';
import { emergency, helpNow, type HelpLine } from '#domain/directory/help-now.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { HelpLineCard } from './help-line-card.tsx';
import type { AnswerParts } from './how-are-you-page.tsx';
import styles from './how-are-you.module.css';
import { OwnClinic } from './own-clinic.tsx';
import { useAsking } from './use-asking.ts';
import { Words } from './words.tsx';

function Lines({
  title,
  text,
  lines,
  parts,
}: {
  title: string;
  text?: ReactNode;
  lines: readonly HelpLine[];
  parts: AnswerParts;
}) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <div className={styles['group']}>
        {text}
        <Stack as="ul" label={title} isGrid>
          {lines.map((line) => (
            <HelpLineCard key={line.service.id} line={line} hours={parts.hours(line)} />
          ))}
        </Stack>
      </div>
    </Section>
  );
}

/** The one thing that is red: the emergency number. */
function Danger() {
  const t = useTexts('howAreYou');
  const urgent = useTexts('urgent');
  return (
    <Card as="section" tone="danger">
      <h2 className={styles['cardTitle']}>{t('big.danger')}</h2>
      <p>{t('big.dangerText')}</p>
      <a
        href={`tel:${emergency}`}
        className={`${styles['call']} ${styles['emergency']}`}
        aria-label={urgent('callTo', { number: emergency, name: t('big.danger') })}
      >
        <Icon name="phone" size={24} />
        {emergency}
      </a>
    </Card>
  );
}

/** Who answers at this hour, what to say, and who else there is. */
function Hour({ parts }: { parts: AnswerParts }) {
  const t = useTexts('howAreYou');
  const asked = useAsking(parts.home);
  const help = useMemo(() => helpNow(parts.services, asked.asking), [parts.services, asked]);
  return (
    <>
      <Lines
        title={t('big.answering')}
        text={
          <p className={styles['what']} role="status">
            {t('big.count', { count: help.answering.length })}
          </p>
        }
        lines={help.answering}
        parts={parts}
      />
      <div className={styles['after']}>
        <Words title={t('big.say')} words={t('big.words')} />
        <p>{t('big.fear')}</p>
      </div>
      <Lines
        title={t('big.uncertain')}
        text={<p className={styles['what']}>{t('big.uncertainText')}</p>}
        lines={help.uncertain}
        parts={parts}
      />
      <Lines title={t('big.later')} lines={help.later} parts={parts} />
      {help.withoutNumber.length > 0 && (
        <Section title={t('big.withoutNumber')}>
          <Stack as="ul" label={t('big.withoutNumber')} isGrid>
            {help.withoutNumber.map((service) => parts.card(service))}
          </Stack>
        </Section>
      )}
      <div className={styles['area']}>{parts.area}</div>
      <OwnClinic text={t('big.clinic')} parts={parts} asked={asked} />
    </>
  );
}

/**
 * Help now, by the hour: first the emergency number, then who answers at this minute. Nothing here needs the network, and the lines of
 * the app itself not even the stored packs. (The quick exit of violence content belongs above the answers, in the page's `before`.)
 */
export function HelpAnswer({ parts, isSettled }: { parts: AnswerParts; isSettled: boolean }) {
  const t = useTexts('howAreYou');
  const services = useTexts('services');
  const language = useLanguage();
  return (
    <>
      <div className={styles['first']}>
        <Danger />
        <Card as="section" tone="lake">
          <h2 className={styles['cardTitle']}>{t('big.breathe')}</h2>
          <p>{t('big.breatheText')}</p>
        </Card>
      </div>
      {isSettled ? <Hour parts={parts} /> : <Skeleton label={t('big.answering')} />}
      <p className={styles['all']}>
        <ButtonLink look="quiet" to={`${pathOf(language, 'services')}?worry=big`}>
          {t('allOfLevel', { level: services('worry.big') })}
        </ButtonLink>
      </p>
    </>
  );
}
