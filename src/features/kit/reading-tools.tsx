import { useState, type ReactNode, type RefObject } from 'react';
import type { Reading, ReadingFields } from '#domain/kit/reading.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useAskToday } from '#platform/clock.tsx';
import { share, type Shared } from '#platform/share.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './article-page.module.css';
import { ReadAloud } from './read-aloud.tsx';

/** Keeps what a parent did with an article. A failure is said by the shell. */
export async function keepReading(slug: string, fields: Partial<ReadingFields>): Promise<void> {
  const { saveReading } = await import('#storage/reading.ts');
  await saveReading(slug, fields);
}

/** Above the text: listen, save, share, print, and how it is shown. */
export function ReadingTools({
  slug,
  title,
  article,
  reading,
  appearance,
}: {
  slug: string;
  title: string;
  article: RefObject<HTMLElement | null>;
  reading: Reading | null | undefined;
  appearance: ReactNode;
}) {
  const t = useTexts('kit');
  const askToday = useAskToday();
  const [shared, setShared] = useState<Shared | null>(null);
  const isSaved = Boolean(reading?.savedOn);
  const address = () => location.origin + location.pathname;
  return (
    <div className={styles['tools']}>
      <ReadAloud article={article} />
      <Button
        look="quiet"
        aria-pressed={isSaved}
        onClick={() => void keepReading(slug, { savedOn: isSaved ? null : askToday() })}
      >
        <Icon name={isSaved ? 'check' : 'bookmark'} />
        {t(isSaved ? 'savedState' : 'save')}
      </Button>
      <Button look="quiet" onClick={() => void share(title, address()).then(setShared)}>
        <Icon name="share" />
        {t('share')}
      </Button>
      <Button look="quiet" onClick={() => print()}>
        <Icon name="print" />
        {t('print')}
      </Button>
      <span role="status" className="soft">
        {shared === 'copied' && t('copied')}
        {shared === 'failed' && t('shareFailed')}
      </span>
      <details className={styles['appearance']}>
        <summary>
          <Icon name="letters" />
          {t('textSize')}
        </summary>
        <div>{appearance}</div>
      </details>
    </div>
  );
}
