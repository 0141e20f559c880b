import { useState } from 'react';
import type { OwnKind, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { randomId } from '#platform/random-id.ts';
import type { FamilyRecords } from '#storage/family.ts';
import { useStored } from '#storage/use-stored.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';

const load = () => import('#storage/family.ts');

/** Once a day from today, for the only child there is or else for the family: as its template begins it. */
function everyDay(
  id: string,
  kind: OwnKind,
  title: string,
  { children }: FamilyRecords,
  today: LocalDate,
): OwnReminder {
  const [only, ...others] = children.filter(({ birthDate }) => birthDate);
  return {
    id,
    child: only && others.length === 0 ? only.id : null,
    kind,
    title,
    note: null,
    start: today,
    times: [],
    repeat: { every: 1, unit: 'day', until: null },
  };
}

/**
 * A reminder of the parent's own that a text suggests: the daily vitamin in one tap, what needs a day of its own on the page for it.
 * One that is there already is only shown.
 */
export function AddOwn({ kind }: { kind: OwnKind }) {
  const t = useTexts('kit');
  const names = useTexts('own');
  const language = useLanguage();
  const today = useToday();
  // One name for what this page adds: tapped twice, it is added once.
  const [id] = useState(randomId);
  const [isAdded, setAdded] = useState(false);
  const stored = useStored('own', load, (storage) => storage.readFamily());
  if (stored.status !== 'ready' || !today) return null;
  const isThere = stored.value.own.some((own) => own.kind === kind);
  const add = async () => {
    const { saveOwnReminder } = await import('#storage/own-reminders.ts');
    const saved = await saveOwnReminder(everyDay(id, kind, names('names.vitamin'), stored.value, today));
    if (saved.ok) setAdded(true);
  };
  return (
    <Card as="li">
      <h3>{t(`reminder.addOwn.${kind}`)}</h3>
      <p role="status" className="soft" tabIndex={-1} ref={isAdded && isThere ? takeFocus : undefined}>
        {isThere && t('reminder.isThere')}
      </p>
      {kind === 'vitamin' && !isThere ? (
        <Button look="quiet" onClick={() => void add()}>
          {t('reminder.add')}
        </Button>
      ) : (
        <ButtonLink look="plain" to={pathOf(language, 'own')}>
          {t(isThere ? 'reminder.show' : 'reminder.add')}
        </ButtonLink>
      )}
    </Card>
  );
}
