import { readable, type LocalizedText } from '#domain/language.ts';
import { useLanguage } from '#i18n/language-context.tsx';

/** A register's text in the language of the page, or in the other one with its `lang`, so that it is read aloud right. */
export function Localized({ text }: { text: LocalizedText | null }) {
  const language = useLanguage();
  const found = text && readable(text, language);
  if (!found) return null;
  return found.language === language ? <>{found.text}</> : <span lang={found.language}>{found.text}</span>;
}

/** Plain text with its line breaks as paragraphs and bullets, never HTML. */
export function LocalizedParagraphs({ text }: { text: LocalizedText }) {
  const language = useLanguage();
  const found = readable(text, language);
  if (!found) return null;
  const lines = found.text.split(/\n+/).map((line) => line.trim());
  return (
    <div lang={found.language === language ? undefined : found.language}>
      {lines.filter(Boolean).map((line, index) => (
        <p key={index}>{line.replace(/^[*•-]\s*/, '• ')}</p>
      ))}
    </div>
  );
}
