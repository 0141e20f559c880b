import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

export function DeleteDialog({
  own,
  onDeleted,
  onClose,
}: {
  own: OwnReminder;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const t = useTexts('own');
  const remove = async () => {
    const { deleteOwnReminder } = await import('#storage/own-reminders.ts');
    // When it failed the shell says why, and nothing can be read behind a question.
    if ((await deleteOwnReminder(own.id)).ok) onDeleted();
    else onClose();
  };
  const actions = (
    <>
      <Button look="danger" onClick={() => void remove()}>
        {t('list.deleteConfirm')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('list.cancel')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('list.deleteTitle', { name: own.title })} actions={actions} onClose={onClose}>
      <p>{t('list.deleteText')}</p>
    </Dialog>
  );
}
