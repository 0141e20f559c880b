import { useId, useState, type MouseEvent } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { holdsIdentityCode } from '#domain/family/child.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { hasDraft, useDraft } from '#platform/draft.ts';
import { mailLink } from '#platform/mail-link.ts';
import { useOnline } from '#platform/online.ts';
import { Button, ButtonAnchor } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Choices } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import {
  draftKeyOf,
  nothingWritten,
  thingOf,
  wrongLetter,
  wrongThings,
  type WrongThing,
  type Written,
} from './wrong-letter.ts';
import styles from './wrong-form.module.css';

/** Longer ones do not fit the link that the mail app is opened with. */
const longest = 1_000;

/** A few words on what is wrong. The mail app sends them, or nobody: here they only wait until the parent says that they are gone. */
export function WrongForm({
  service,
  name,
  to,
  onClose,
}: {
  service: Service;
  name: string;
  to: string;
  onClose: (how: 'left' | 'sent' | 'dropped') => void;
}) {
  const t = useTexts('service');
  const language = useLanguage();
  const id = useId();
  const isOnline = useOnline();
  const key = draftKeyOf(service);
  // Whoever comes back to an old letter may have sent it.
  const [mayBeSent, setMayBeSent] = useState(() => hasDraft(key));
  const [isMissing, setMissing] = useState(false);
  const [written, change, drop] = useDraft<Written>(key, nothingWritten);
  const what = thingOf(written);
  const hasCode = holdsIdentityCode(written.words);
  const isEmpty = what === '' && written.words.trim() === '';
  const openMail = (event: MouseEvent) => {
    if (isEmpty) event.preventDefault();
    setMissing(isEmpty);
    if (!isEmpty) setMayBeSent(true);
  };
  const end = (how: 'sent' | 'dropped') => {
    drop();
    onClose(how);
  };
  return (
    <Card as="section" label={t('wrong.title')}>
      <div className={styles['form']}>
        <h2 tabIndex={-1} ref={takeFocus}>
          {t('wrong.title')}
        </h2>
        <p>{t('wrong.lead', { mail: to })}</p>
        <Choices<WrongThing | ''>
          legend={t('wrong.what')}
          name="what"
          choices={wrongThings.map((value) => ({ value, label: t(`wrong.things.${value}`) }))}
          value={what}
          onChange={(chosen) => change({ what: chosen })}
        />
        <div>
          <label htmlFor={id}>{t('wrong.words')}</label>
          <textarea
            id={id}
            rows={4}
            maxLength={longest}
            value={written.words}
            onChange={(event) => change({ words: event.target.value })}
            aria-describedby={hasCode ? `${id}-code ${id}-kept` : `${id}-kept`}
            aria-invalid={hasCode || undefined}
          />
          {hasCode && (
            <p id={`${id}-code`} role="alert" className={styles['error']}>
              {t('wrong.identity')}
            </p>
          )}
          <p id={`${id}-kept`} className="soft">
            {t(isOnline ? 'wrong.kept' : 'wrong.offline')}
          </p>
        </div>
        {isMissing && isEmpty && (
          <p role="alert" className={styles['error']}>
            {t('wrong.missing')}
          </p>
        )}
        <p className={styles['actions']}>
          <ButtonAnchor href={mailLink(wrongLetter(service, { name, to, written }, t, language))} onClick={openMail}>
            {t('wrong.mail')}
          </ButtonAnchor>
          {mayBeSent && !isEmpty && (
            <Button look="quiet" onClick={() => end('sent')}>
              {t('wrong.sent')}
            </Button>
          )}
          {!isEmpty && (
            <Button look="plain" onClick={() => end('dropped')}>
              {t('wrong.drop')}
            </Button>
          )}
          <Button look="plain" onClick={() => onClose('left')}>
            {t('wrong.close')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
