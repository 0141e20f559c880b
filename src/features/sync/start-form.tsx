import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { nameFault, nameLength, type NameFault } from './device-name.ts';
import { Failed } from './failed.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';
import { useOffered } from './use-offered.ts';

/** Switches sharing on, from this phone as the first. The server is asked whom it takes when somebody begins to write, for nothing before. */
export function StartForm() {
  const t = useTexts('sync');
  const language = useLanguage();
  const sync = useFamilySync();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [invitation, setInvitation] = useState('');
  const [fault, setFault] = useState<NameFault | null>(null);
  const { attempt, failure, isBusy } = useAttempt();
  const [isRefused, setRefused] = useState(false);
  const { spaces, ask } = useOffered();
  const isInvited = isRefused || spaces === 'invited';
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = nameFault(name);
    setFault(found);
    if (found) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    const done = await attempt(async () => {
      const result = await sync.switchOn(name.trim(), invitation.trim() || undefined);
      if (!result.ok && result.error === 'invitation') setRefused(true);
      return result;
    });
    if (done) await navigate(pathOf(language, 'syncCode'));
  };

  return (
    <Card as="section">
      <form ref={form} className={styles['close']} onSubmit={(event) => void submit(event)} noValidate>
        <h2>{t('start.title')}</h2>
        <Field
          label={t('start.name')}
          hint={t('start.nameHint')}
          error={fault && t(`start.${fault}`)}
          value={name}
          maxLength={nameLength}
          autoComplete="off"
          onChange={(event) => {
            ask();
            setName(event.target.value);
          }}
        />
        {isInvited && (
          <Field
            label={t('start.invitation')}
            hint={t('start.invitationHint')}
            value={invitation}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setInvitation(event.target.value)}
          />
        )}
        <Failed reason={failure ?? (spaces === 'closed' ? 'closed' : null)} />
        <Button type="submit" aria-disabled={isBusy}>
          {t('start.action')}
        </Button>
        <p role="status">{isBusy && t('start.working')}</p>
      </form>
    </Card>
  );
}
