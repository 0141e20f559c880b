import { createContext, use, useMemo } from 'react';
import { markParts } from '#domain/search/highlight.ts';
import { readable, type LocalizedText } from '#domain/language.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import styles from './options.module.css';

/** The forms to mark in every row, as the answer gives them. */
export const Marks = createContext<readonly string[]>([]);

/** A text with the parts that fit the words marked: bold and underlined, never by colour alone. */
function Marked({ text }: { text: string }) {
  const marks = use(Marks);
  // Rows stay while their answer does, and every letter draws them again.
  const parts = useMemo(() => markParts(text, marks), [text, marks]);
  return parts.map((part, index) =>
    part.isMatch ? (
      <mark key={index} className={styles['mark']}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

/** The same for a text that may be in the other language, and then says so to who listens. */
export function MarkedText({ text }: { text: LocalizedText }) {
  const language = useLanguage();
  const found = readable(text, language);
  if (!found) return null;
  const marked = <Marked text={found.text} />;
  return found.language === language ? marked : <span lang={found.language}>{marked}</span>;
}
