import type { Child } from '#domain/family/child.ts';
import { useTexts } from './language-context.tsx';

/** What a child is called in lists: the nickname, or "child" and "baby" in the language of the page. */
export function useChildName(): (child: Child) => string {
  const t = useTexts('family');
  return (child) =>
    child.nickname ?? t(child.birthDate || !child.dueDate ? 'children.unnamed' : 'children.unnamedExpected');
}
