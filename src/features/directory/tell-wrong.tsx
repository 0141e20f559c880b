import { useRef, useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { hasDraft } from '#platform/draft.ts';
import { useOnline } from '#platform/online.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Late } from './late.tsx';
import { draftKeyOf } from './wrong-letter.ts';

const loadForm = () => import('./wrong-form.tsx').then(({ WrongForm }) => WrongForm);

export interface Telling {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the form is open: two places of the page open it. */
export function useTelling(): Telling {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** A letter written earlier, perhaps without a network, is offered again; nobody but the parent sends it. */
export function UnsentLetter({ service, telling }: { service: Service; telling: Telling }) {
  const t = useTexts('service');
  const isOnline = useOnline();
  if (telling.isOpen || !isOnline || !hasDraft(draftKeyOf(service))) return null;
  return (
    <Notice
      tone="warm"
      actions={
        <Button look="quiet" onClick={telling.open}>
          {t('wrong.show')}
        </Button>
      }
    >
      {t('wrong.unsent')}
    </Notice>
  );
}

/** "Something is wrong": a letter to whoever keeps these data, `to` when the data name nobody. The form comes with the tap. */
export function TellWrong({
  service,
  name,
  to,
  telling,
}: {
  service: Service;
  name: string;
  to: string;
  telling: Telling;
}) {
  const t = useTexts('service');
  const [ended, setEnded] = useState<'left' | 'sent' | 'dropped' | null>(null);
  const button = useRef<HTMLParagraphElement>(null);
  const close = (how: 'left' | 'sent' | 'dropped') => {
    setEnded(how);
    telling.close();
    // The form is gone in the next moment; the focus goes back to where it was opened.
    setTimeout(() => button.current?.querySelector('button')?.focus());
  };
  if (telling.isOpen)
    return (
      <Late
        load={loadForm}
        label={t('wrong.title')}
        props={{ service, name, to: service.feedback ?? to, onClose: close }}
      />
    );
  return (
    <div>
      <p ref={button}>
        <Button look="plain" onClick={telling.open}>
          {t('wrong.title')}
        </Button>
      </p>
      <p role="status">{ended === 'sent' ? t('wrong.thanks') : ended === 'dropped' ? t('wrong.dropped') : ''}</p>
    </div>
  );
}
