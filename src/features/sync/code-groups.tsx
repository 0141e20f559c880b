import { useTexts } from '#i18n/language-context.tsx';
import styles from './code-groups.module.css';

/** A code in its groups, as one writes it down; heard sign by sign. */
export function CodeGroups({ code }: { code: string }) {
  const t = useTexts('sync');
  return (
    <ol className={styles['groups']} translate="no">
      {code.split('-').map((group, at) => (
        // The place is what tells two equal groups apart.
        <li key={at}>
          <span aria-hidden="true">{group}</span>
          <span className="visually-hidden">
            {t('code.group', { number: at + 1, signs: Array.from(group).join(' ') })}
          </span>
        </li>
      ))}
    </ol>
  );
}
