import { needsChecking } from '#domain/confidence.ts';
import { serviceOpenState, type ServiceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import type { Service } from '#domain/directory/service.ts';
import { readable, type LocalizedText } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Localized } from './localized.tsx';
import styles from './open-line.module.css';
import { wordsOf } from './open-words.ts';

/** Longer ones are for the service's own page. */
const rowLength = 48;

/** The source's own words for its hours, when they fit a row in both languages. */
function shortText({ of }: ServiceOpenState): LocalizedText | null {
  if (of.hours.kind !== 'text') return null;
  const { text } = of.hours;
  const fits = [text.fi, text.sv].every((each) => each === null || (each.length <= rowLength && !each.includes('\n')));
  return fits ? text : null;
}

/** Which of several doors is meant. */
const doorOf = ({ of }: ServiceOpenState, service: Service): LocalizedText | null =>
  service.addresses.length > 1 ? (of.address?.name ?? null) : null;

/**
 * "Auki klo 15 asti" for a row of a list. Without a clock (`at` null: the page has not come alive) the place is kept and nothing said:
 * a prerendered page must not carry the hour it was built in.
 */
export function OpenLine({ service, at }: { service: Service; at: Date | null }) {
  const say = useTexts('hours');
  const language = useLanguage();
  if (!at) return <p className={styles['line']} />;
  const state = serviceOpenState(service, at, language);
  const { hours } = state.of;
  const text = shortText(state);
  const door = doorOf(state, service);
  const isUnsure = hours.kind !== 'unknown' && needsChecking(hours.confidence);
  return (
    <p className={styles['line']} data-state={state.state}>
      <span className={styles['words']}>
        {text && readable(text, language) ? <Localized text={text} /> : wordsOf(state, at, say, language)}
      </span>
      {door && (
        <>
          {' · '}
          <Localized text={door} />
        </>
      )}
      {isUnsure && ` · ${say('check')}`}
    </p>
  );
}
