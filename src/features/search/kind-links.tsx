import { Link } from 'react-router';
import { useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';
import styles from './start.module.css';

/** Kinds of service, each a way into the list. */
export function KindLinks({ links }: { links: readonly { readonly to: string; readonly name: string }[] }) {
  const t = useTexts('search');
  return (
    <Section title={t('none.kinds')}>
      <ul className={styles['kinds']}>
        {links.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
