import type { Memory } from '#domain/kit/memory.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

export function DeleteDialog({
  memory,
  onDeleted,
  onClose,
}: {
  memory: Memory;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const t = useTexts('milestones');
  const remove = async () => {
    const { deleteMemory } = await import('#storage/memories.ts');
    // When it failed the shell says why, and nothing can be read behind a question.
    if ((await deleteMemory(memory.id)).ok) onDeleted();
    else onClose();
  };
  const actions = (
    <>
      <Button look="danger" onClick={() => void remove()}>
        {t('album.deleteConfirm')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('seen.cancel')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('album.deleteTitle', { name: memory.title })} actions={actions} onClose={onClose}>
      <p>{t('album.deleteText')}</p>
    </Dialog>
  );
}
