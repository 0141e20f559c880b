import { useState } from 'react';
import { isNight } from '#domain/notices/night.ts';
import { usualNoticeTime } from '#domain/notices/notice.ts';
import { localDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, parseLocalTime } from '#domain/time/local-time.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { Choices, Field } from '#ui/field.tsx';
import { chosenTime } from './deliverable.ts';
import styles from './delivery.module.css';
import type { DeliveryChoices } from './use-delivery-settings.ts';

/** Any day without a change of the clocks. */
const ordinaryDay = localDate('2027-01-15');

/** When things of a whole day are told, and what a lock screen may show. */
export function NoticeChoices({ choices: { settings, choose } }: { choices: DeliveryChoices }) {
  const t = useTexts('delivery');
  const kept = chosenTime(settings);
  const [typed, setTyped] = useState<string>(kept ?? usualNoticeTime);
  const changeTime = (text: string) => {
    setTyped(text);
    const time = parseLocalTime(text);
    // Half a time is nothing yet; the usual one is the same as no choice.
    if (time.ok) void choose('notice-time', time.value === usualNoticeTime ? null : time.value);
  };
  return (
    <Card>
      <div className={styles['choices']}>
        <Field
          label={t('choices.time')}
          hint={t('choices.timeHint')}
          type="time"
          value={typed}
          onChange={(event) => changeTime(event.target.value)}
        />
        {kept && isNight(helsinkiInstant(ordinaryDay, kept).getTime()) && <p role="status">{t('choices.night')}</p>}
        <Choices
          legend={t('choices.words')}
          name="notice-words"
          choices={[
            { value: 'generic', label: t('choices.generic') },
            { value: 'title', label: t('choices.asTitle') },
          ]}
          value={settings['notice-words'] === 'title' ? 'title' : 'generic'}
          onChange={(words) => void choose('notice-words', words === 'title' ? 'title' : null)}
        />
        <p className="soft">{t('choices.noNames')}</p>
      </div>
    </Card>
  );
}
