import { useRef, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './own.module.css';

/** Any number of times of day, none as well. The first field that is wrong carries the error. */
export function TimesFields({
  times,
  hint,
  error,
  faultyAt,
  onChange,
}: {
  times: readonly string[];
  hint: string;
  error: string | null;
  faultyAt: number;
  onChange: (times: readonly string[]) => void;
}) {
  const t = useTexts('own');
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    setAdded(null);
    addButton.current?.focus();
    onChange(times.filter((_time, each) => each !== index));
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.times')}</legend>
      <p className="soft">{hint}</p>
      {times.map((time, index) => {
        const number = index + 1;
        return (
          <div key={index} className={styles['time']}>
            <Field
              ref={added === index ? takeFocus : undefined}
              name={`times-${index}`}
              label={t('form.time', { number })}
              type="time"
              error={index === faultyAt ? error : null}
              value={time}
              onChange={(event) => onChange(times.map((each, at) => (at === index ? event.target.value : each)))}
            />
            {(times.length > 1 || time !== '') && (
              <Button look="plain" aria-label={t('form.removeTimeNamed', { number })} onClick={() => remove(index)}>
                {t('form.removeTime')}
              </Button>
            )}
          </div>
        );
      })}
      <p>
        <Button
          look="quiet"
          ref={addButton}
          onClick={() => {
            setAdded(times.length);
            onChange([...times, '']);
          }}
        >
          {t('form.addTime')}
        </Button>
      </p>
    </fieldset>
  );
}
