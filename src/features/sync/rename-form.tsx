import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { nameFault, nameLength, type NameFault } from './device-name.ts';
import { Failed } from './failed.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';

export function RenameForm({
  name,
  onSaved,
  onCancel,
}: {
  name: string;
  onSaved: (name: string) => void;
  onCancel: () => void;
}) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const [written, setWritten] = useState(name);
  const [fault, setFault] = useState<NameFault | null>(null);
  const { attempt, failure, isBusy } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => form.current?.querySelector('input')?.focus();
  useEffect(() => focusField(), []);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = nameFault(written);
    setFault(found);
    if (found) focusField();
    else if (await attempt(() => sync.renameDevice(written.trim()))) onSaved(written.trim());
  };
  return (
    <form ref={form} className={styles['close']} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t('devices.newName')}
        error={fault && t(`start.${fault}`)}
        value={written}
        maxLength={nameLength}
        autoComplete="off"
        onChange={(event) => setWritten(event.target.value)}
      />
      <Failed reason={failure} />
      <p className={styles['actions']}>
        <Button type="submit" aria-disabled={isBusy}>
          {t('devices.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('devices.cancel')}
        </Button>
      </p>
    </form>
  );
}
