import { Link } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './sync.module.css';

export function BackLink() {
  const t = useTexts('sync');
  return (
    <p>
      <Link className={styles['alone']} to={pathOf(useLanguage(), 'sync')}>
        <Icon name="back" size={20} />
        {t('back')}
      </Link>
    </p>
  );
}
