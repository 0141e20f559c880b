import { useState, useSyncExternalStore } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { shareFile } from '#platform/share-file.ts';
import { hasUnsaved, onUnsaved } from '#storage/saving.ts';
import { unsavedFile } from '#storage/unsaved-file.ts';
import { Button } from '#ui/button.tsx';

/** What a parent has written and the phone did not take, offered as a file that the settings can restore. */
export function UnsavedOffer() {
  const t = useTexts('app');
  const today = useToday();
  const isAny = useSyncExternalStore(onUnsaved, hasUnsaved, () => false);
  const [isGiven, setGiven] = useState(false);
  if (!isAny || !today) return null;
  const give = async () => {
    const given = await shareFile(`${t('saving.fileName')}-${today}.json`, 'application/json', unsavedFile(today));
    setGiven(given === 'shared' || given === 'saved');
  };
  return (
    <>
      <p>{t('saving.unsaved')}</p>
      <p>
        <Button look="quiet" onClick={() => void give()}>
          {t('saving.toFile')}
        </Button>
      </p>
      <p role="status">{isGiven && t('saving.given')}</p>
    </>
  );
}
