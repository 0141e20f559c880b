import { worryLevels, type WorryLevel } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import styles from './worry-filter.module.css';

const shapes: Record<WorryLevel, string> = { everyone: '●', small: '▲', big: '■' };

/** Narrowing by how worried one is: shape and word, the colour only repeats it. */
export function WorryFilter({
  value,
  onChange,
}: {
  value: WorryLevel | null;
  onChange: (level: WorryLevel | null) => void;
}) {
  const t = useTexts('services');
  return (
    <div className={styles['chips']} role="group" aria-label={t('filterLabel')}>
      <button type="button" aria-pressed={value === null} onClick={() => onChange(null)}>
        {t('all')}
      </button>
      {worryLevels.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={value === level}
          onClick={() => onChange(value === level ? null : level)}
        >
          <span aria-hidden="true" className={styles[level]}>
            {shapes[level]}
          </span>{' '}
          {t(`worry.${level}`)}
        </button>
      ))}
    </div>
  );
}
