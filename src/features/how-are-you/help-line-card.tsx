import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { needsChecking } from '#domain/confidence.ts';
import type { HelpLine } from '#domain/directory/help-now.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { readable, type LocalizedText } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './how-are-you.module.css';

/** A text in the page's language, or in the other one and marked so. */
function Text({ text }: { text: LocalizedText }) {
  const language = useLanguage();
  const found = readable(text, language);
  return found && <span lang={found.language === language ? undefined : found.language}>{found.text}</span>;
}

/** One line to call: who answers, what for, and the number under the thumb. */
export function HelpLineCard({ line: { service, phone, state }, hours }: { line: HelpLine; hours: ReactNode }) {
  const t = useTexts('urgent');
  const language = useLanguage();
  const facts: readonly (readonly [name: string, fact: ReactNode])[] = [
    ...(needsChecking(phone.confidence) ? [['check', <strong>{t('check')}</strong>] as const] : []),
    ...(phone.label ? [['label', <Text text={phone.label} />] as const] : []),
    ...(phone.price === 'free' ? [['free', t('free')] as const] : []),
  ];
  return (
    <Card as="li">
      <div className={styles['line']}>
        <h3>
          <Link to={pathOf(language, 'services', service.id)}>
            <Text text={service.name} />
          </Link>
        </h3>
        {service.summary && (
          <p>
            <Text text={service.summary} />
          </p>
        )}
        <a
          href={`tel:${dialable(phone.number)}`}
          className={`${styles['call']} ${state.state === 'open' ? '' : styles['quiet']}`}
          aria-label={t('callTo', { number: phone.number, name: readable(service.name, language)?.text ?? '' })}
        >
          <Icon name="phone" size={22} />
          {phone.number}
        </a>
        {state.state !== 'unknown' && hours}
        {facts.length > 0 && (
          <p className={styles['facts']}>
            {facts.map(([name, fact], index) => (
              <Fragment key={name}>
                {index > 0 && ' · '}
                {fact}
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </Card>
  );
}
