import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { ButtonAnchor } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useLanguage } from '#i18n/language-context.tsx';
import styles from './leave.module.css';

const kela = { fi: 'https://www.kela.fi/', sv: 'https://www.fpa.fi/' };

/** That all of this is a sketch, and who knows better. It stands on the page in every state. */
export function CheckWithKela() {
  const t = useTexts('leave');
  const language = useLanguage();
  return (
    <Notice
      tone="warm"
      title={t('check.title')}
      actions={
        <ButtonAnchor look="plain" href={kela[language]} rel="external noreferrer">
          {t('check.link')}
        </ButtonAnchor>
      }
    >
      {t('check.text')}
    </Notice>
  );
}

const always = ['notice', 'guardian', 'partial', 'moved', 'aland'] as const;
const ofBirth = ['right', 'work', 'preterm'] as const;

/** What the picture cannot show. */
export function Notes({ situation }: { situation: LeaveSituation }) {
  const t = useTexts('leave');
  const notes = [
    ...(situation.parents === 2 ? (['together'] as const) : []),
    ...(situation.adoptedOn ? [] : ofBirth),
    ...always,
  ];
  return (
    <ul className={styles['points']}>
      {notes.map((note) => (
        <li key={note}>{t(`notes.${note}`)}</li>
      ))}
    </ul>
  );
}
