import type { VisitNote } from '#domain/kit/visit-note.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

export function DeleteDialog({
  note,
  onDeleted,
  onClose,
}: {
  note: VisitNote;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const t = useTexts('visit');
  const remove = async () => {
    const { deleteVisitNote } = await import('#storage/visit-notes.ts');
    if ((await deleteVisitNote(note.id)).ok) onDeleted();
    else onClose();
  };
  const actions = (
    <>
      <Button look="danger" onClick={() => void remove()}>
        {t('note.deleteConfirm')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('note.cancel')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('note.deleteTitle')} actions={actions} onClose={onClose}>
      <p>{note.text}</p>
    </Dialog>
  );
}
