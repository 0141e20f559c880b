import { useState } from 'react';
import { Link } from 'react-router';
import { developmentStart } from '#domain/family/corrected-age.ts';
import { developmentMonths } from '#domain/kit/child-months.ts';
import type { Milestone } from '#domain/kit/milestone.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { bandsFor, type Band } from './bands.ts';
import { ChildChoice } from './child-choice.tsx';
import { MilestoneBand, MilestoneList, type Whose } from './milestone-list.tsx';
import styles from './milestones.module.css';
import { useKept } from './use-kept.ts';

function Bands({ title, bands, whose }: { title: string; bands: readonly Band[]; whose: Whose | null }) {
  if (bands.length === 0) return null;
  return (
    <Section title={title}>
      {bands.map((band) => (
        <MilestoneBand key={`${whose?.child} ${band.ages.fromMonths}`} band={band} whose={whose} />
      ))}
    </Section>
  );
}

/** What children come to do, the child's own age first, to be ticked as memories. Nothing is counted and nothing is late. */
export function MilestonesPage({ milestones }: { milestones: readonly Milestone[] }) {
  const t = useTexts('milestones');
  const language = useLanguage();
  const today = useToday();
  const kept = useKept();
  // After a loss no age is held up to anyone; what was seen stays where it is.
  const isSilent = useSilence();
  const [chosen, setChosen] = useState('');
  const isReady = kept !== null && today !== null;
  const child = kept?.children.find(({ id }) => id === chosen) ?? kept?.children[0];
  const months = child && today && !isSilent ? developmentMonths(child, today) : null;
  const isCorrected = !isSilent && child?.birthDate && today && developmentStart(child, today) !== child.birthDate;
  const whose: Whose | null =
    child && today
      ? { child: child.id, seen: kept?.seen.filter((each) => each.child === child.id) ?? [], today }
      : null;
  const { now, earlier, later, firsts } = bandsFor(milestones, months);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className={styles['links']}>
        <Link to={pathOf(language, 'kit', 'when-development-worries')}>{t('worry')}</Link>
        <Link to={pathOf(language, 'album')}>{t('toAlbum')}</Link>
      </p>
      {!isReady && <Skeleton label={t('title')} rows={1} />}
      {isReady && !child && (
        <Notice actions={<ButtonLink to={pathOf(language, 'family')}>{t('addChild')}</ButtonLink>}>
          {t(kept.hasFailed ? 'notRead' : 'noChild')}
        </Notice>
      )}
      {isReady && child && kept.hasFailed && <Notice live="status">{t('notRead')}</Notice>}
      {isReady && child && <ChildChoice family={kept.children} child={child} onChoose={setChosen} />}
      {isCorrected && <p className="soft">{t('corrected')}</p>}
      {now.length > 0 && (
        <Section title={t('now')}>
          <MilestoneList milestones={now} whose={whose} />
        </Section>
      )}
      <Bands title={t('earlier')} bands={[...earlier].reverse()} whose={whose} />
      <Bands title={t(months === null ? 'byAge' : 'later')} bands={later} whose={whose} />
      <Section title={t('firsts')}>
        <MilestoneList milestones={firsts} whose={whose} />
      </Section>
    </Page>
  );
}
