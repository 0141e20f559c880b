import { useMemo } from 'react';
import { helpFor, openCount, type CalmLevel, type HelpGroup } from '#domain/directory/help-for.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { AnswerParts } from './how-are-you-page.tsx';
import styles from './how-are-you.module.css';
import { OwnClinic } from './own-clinic.tsx';
import { useAsking } from './use-asking.ts';
import { Words } from './words.tsx';

const shownAtMost = 3;

/** One kind of help: what it is, what happens there, and the first few places. */
function Group({
  level,
  group,
  parts,
  at,
}: {
  level: CalmLevel;
  group: HelpGroup;
  parts: AnswerParts;
  at: Date | null;
}) {
  const t = useTexts('howAreYou');
  const names = useTexts('finding');
  const language = useLanguage();
  const { kind, services } = group;
  const name = names(`kind.${kind}`);
  const shown = services.slice(0, shownAtMost);
  const open = level === 'everyone' ? openCount(services, at, language) : 0;
  return (
    <Section title={name}>
      <div className={styles['group']}>
        <p className={styles['what']}>{t(`what.${kind === 'group' && level === 'small' ? 'peers' : kind}`)}</p>
        {open > 0 && <p className={styles['open']}>{t('openNow', { count: open })}</p>}
        <Stack as="ul" label={name} isGrid>
          {shown.map((service) => parts.card(service))}
        </Stack>
        {services.length > shown.length && (
          <p>
            <ButtonLink look="quiet" to={`${pathOf(language, 'services')}?worry=${level}&kind=${kind}`}>
              {t('all', { kind: name, count: services.length })}
            </ButtonLink>
          </p>
        )}
      </div>
    </Section>
  );
}

/** When all is well: where to go and whom to meet. When something is a worry: whom to ask, and what happens when one does. */
export function CalmAnswer({
  level,
  parts,
  isStored,
}: {
  level: CalmLevel;
  parts: AnswerParts;
  isStored: boolean | null;
}) {
  const t = useTexts('howAreYou');
  const services = useTexts('services');
  const language = useLanguage();
  const asked = useAsking(parts.home);
  const { asking, byName } = asked;
  const groups = useMemo(
    () => (isStored === true ? helpFor(parts.services, level, asking, byName) : []),
    [isStored, parts.services, level, asking, byName],
  );
  return (
    <>
      {level === 'small' && (
        <div className={styles['after']}>
          <Words title={t('small.say')} words={t('small.words')} />
        </div>
      )}
      <div className={styles['area']}>{parts.area}</div>
      {isStored === null && <Skeleton label={services('title')} />}
      {isStored === false && <div className={styles['area']}>{parts.notStored}</div>}
      {groups.map((group) => (
        <Group key={group.kind} level={level} group={group} parts={parts} at={asking.at} />
      ))}
      {level === 'everyone' && isStored === true && (
        <OwnClinic text={t('everyone.clinic')} parts={parts} asked={asked} />
      )}
      <p className={styles['all']}>
        <ButtonLink look="quiet" to={`${pathOf(language, 'services')}?worry=${level}`}>
          {t('allOfLevel', { level: services(`worry.${level}`) })}
        </ButtonLink>
      </p>
      {level === 'small' && (
        <Notice
          actions={
            <ButtonLink look="quiet" to={`${pathOf(language, 'howAreYou')}?level=big`}>
              {t('small.nowLink')}
            </ButtonLink>
          }
        >
          {t('small.now')}
        </Notice>
      )}
    </>
  );
}
