import { useLanguage } from './language-context.tsx';
import { hasText, translator } from './texts.ts';

/** Any one will do: the compiler needs an id that it knows. */
type KnownMilestone = 'smiles-back';

/** What a milestone is called, `null` for one that this version does not know (a backup may bring it). The growing texts must be here. */
export function useMilestoneName(): (id: string) => string | null {
  const language = useLanguage();
  const t = translator(language, 'milestones');
  return (id) => (hasText(language, 'milestones', `item.${id}`) ? t(`item.${id as KnownMilestone}`) : null);
}
