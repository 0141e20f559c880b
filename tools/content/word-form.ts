import type { WordForm } from '#content/kit/words/term.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wordPattern(part: string, exact: boolean): string {
  const start = part.startsWith('*') ? '\\p{L}*' : '';
  return `${start}${literal(part.replace(/^\*/, ''))}${exact ? '' : '\\p{L}*'}`;
}

const made = new Map<WordForm, RegExp>();

/** The words a form stands for, see `WordForm`. */
function wordForm(form: WordForm): RegExp {
  let pattern = made.get(form);
  if (!pattern) {
    const exact = form.startsWith('=');
    const parts = form.replace(/^=/, '').split(' ');
    const words = parts.map((part) => wordPattern(part, exact)).join('\\s+');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
    made.set(form, pattern);
  }
  return pattern;
}

/** The first of these words in a text, as it stands there, and where; `null` when it has none of them. */
export function findForm(
  text: string,
  forms: readonly WordForm[],
): { readonly word: string; readonly at: number } | null {
  for (const form of forms) {
    const match = wordForm(form).exec(text);
    if (match) return { word: match[0], at: match.index };
  }
  return null;
}

/** Whether one of the forms stands in a text. */
export const hasForm = (text: string, forms: readonly WordForm[]): boolean => findForm(text, forms) !== null;
