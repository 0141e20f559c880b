import type { ReactNode } from 'react';
import type { Language } from '#domain/language.ts';
import { LanguageProvider, WithTexts } from '#i18n/language-context.tsx';

/** The same words once more, in another language than the page's. */
export function InOther({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageProvider language={language}>
      <WithTexts part="directory">
        <span lang={language}>{children}</span>
      </WithTexts>
    </LanguageProvider>
  );
}

/** Words that take their language from where they stand: in the page's, and where a second one is wanted in that too. */
export function InBoth({ other, children }: { other: Language | null; children: ReactNode }) {
  return (
    <>
      {children}
      {other && (
        <>
          {' · '}
          <InOther language={other}>{children}</InOther>
        </>
      )}
    </>
  );
}
