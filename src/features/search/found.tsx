import { readable, type LocalizedText } from '#domain/language.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { LinkCard } from '#ui/card.tsx';

/** One hit, whatever it is: a name to follow and a line about it, each with the language it is written in. */
export function Found({ to, title, text }: { to: string; title: LocalizedText; text: LocalizedText | null }) {
  const language = useLanguage();
  const name = readable(title, language);
  const line = text && readable(text, language);
  return (
    <LinkCard to={to} title={name?.text} lang={name?.language}>
      {line && (
        <p className="soft" lang={line.language}>
          {line.text}
        </p>
      )}
    </LinkCard>
  );
}
