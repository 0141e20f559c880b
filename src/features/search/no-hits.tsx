import { useEffect, useState, type ReactNode } from 'react';
import { dialable } from '#domain/directory/phone-number.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import { serves } from '#domain/directory/serving.ts';
import { readable } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonAnchor, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/page.tsx';
import type { Finder } from './finder.ts';
import { lineOf } from './help-first.ts';
import { nearestKinds, usualKinds } from './nearest-kinds.ts';
import styles from './search-page.module.css';
import type { Place } from './where.tsx';

/** The lines that answer any question: illness and distress. */
const toCall = ['116117', '112'];

const openServices = async (places: Parameters<Parameters<typeof nearestKinds>[3]>[0]) => {
  const { thingsAt } = await import('#storage/found.ts');
  const things = await thingsAt(places);
  return things.ok ? things.value.flatMap((thing) => (thing?.kind === 'service' ? [thing.service] : [])) : [];
};

/** The usual kinds at once, those near the words as soon as they are known. */
function useKinds(text: string, find: Finder): readonly ServiceKind[] {
  const language = useLanguage();
  const [near, setNear] = useState<{ text: string; kinds: readonly ServiceKind[] }>({ text: '', kinds: usualKinds });
  useEffect(() => {
    let isLeft = false;
    nearestKinds(text, language, find, openServices).then(
      (kinds) => {
        if (!isLeft) setNear({ text, kinds });
      },
      // The usual ones stand already, and that the search does not answer is said by the page.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [text, language, find]);
  return near.text === text ? near.kinds : usualKinds;
}

function CallLines({ lines, place }: { lines: readonly Service[]; place: Place }) {
  const urgent = useTexts('urgent');
  const language = useLanguage();
  return lines
    .filter(({ id, area }) => toCall.includes(id) && serves(area, place.home))
    .map((service) => {
      const line = lineOf(service, language);
      const name = readable(service.name, language)?.text ?? '';
      return (
        line && (
          <ButtonAnchor
            key={service.id}
            look={service.id === '112' ? 'danger' : 'quiet'}
            href={`tel:${dialable(line.phone.number)}`}
            aria-label={urgent('callTo', { number: line.phone.number, name })}
          >
            <Icon name="phone" size={20} />
            {name}
          </ButtonAnchor>
        )
      );
    });
}

/** Nothing was found, and there is a way on all the same: kinds of help, the family's own clinic, and somebody to call. */
export function NoHits({
  text,
  find,
  lines,
  place,
  onward,
}: {
  text: string;
  find: Finder;
  lines: readonly Service[];
  place: Place;
  /** Kinds of service to look through and the family's own clinic: other features' words. */
  onward: (kinds: readonly ServiceKind[]) => ReactNode;
}) {
  const t = useTexts('search');
  const language = useLanguage();
  const kinds = useKinds(text, find);
  return (
    <div className={styles['none']}>
      <h2>{t('none.title', { query: text.trim() })}</h2>
      <p>{t('none.text')}</p>
      {onward(kinds)}
      <Section title={t('none.call')}>
        <p>{t('none.callText')}</p>
        <p className={styles['calls']}>
          <CallLines lines={lines} place={place} />
        </p>
        <p>
          <ButtonLink look="plain" to={pathOf(language, 'urgent')}>
            {t('none.urgent')}
          </ButtonLink>
        </p>
        <p>
          <ButtonLink look="plain" to={pathOf(language, 'services')}>
            {t('none.services')}
          </ButtonLink>
        </p>
      </Section>
    </div>
  );
}
