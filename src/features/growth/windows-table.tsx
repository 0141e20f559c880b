import type { MotorWindow } from '#domain/kit/motor-window.ts';
import { useTexts } from '#i18n/language-context.tsx';
import styles from './growth.module.css';

/** What the picture shows, in words: to read aloud, to print, and for whoever does not read bars. */
export function WindowsTable({ windows }: { windows: readonly MotorWindow[] }) {
  const t = useTexts('growth');
  return (
    <table className={styles['table']}>
      <caption>{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.skill')}</th>
          <th scope="col">{t('column.window')}</th>
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <tr key={window.id}>
            <th scope="row">{t(`skill.${window.id}`)}</th>
            <td>
              {t('window', { from: window.fromMonths, to: window.toMonths })}
              <span className={styles['mean']}>{t('mean', { mean: window.meanMonths })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
