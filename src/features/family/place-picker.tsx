import { useState } from 'react';
import type { MunicipalityCode } from '#domain/ids.ts';
import { findMunicipalities } from '#domain/places/find-place.ts';
import { countyOf, municipalityName } from '#domain/places/municipality.ts';
import type { Municipality, Places } from '#domain/places/places.ts';
import { otherLanguage } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Field } from '#ui/field.tsx';
import { takeFocus } from '#ui/focus.ts';
import styles from './family.module.css';

const shownAtMost = 8;

/** Finds a municipality by name in either language or by postal code, as it is typed. */
export function PlacePicker({
  places,
  takesFocus,
  onChoose,
}: {
  places: Places;
  takesFocus: boolean;
  onChoose: (code: MunicipalityCode) => void;
}) {
  const t = useTexts('family');
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : findMunicipalities(places, query, shownAtMost);

  const fullName = (municipality: Municipality) => {
    const own = municipalityName(municipality, language);
    const other = municipalityName(municipality, otherLanguage(language));
    return own === other ? own : `${own} – ${other}`;
  };
  return (
    <div className={styles['form']}>
      <Field
        label={t('area.label')}
        hint={t('area.hint')}
        ref={takesFocus ? takeFocus : undefined}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
      />
      <p role="status" className={found.length > 0 ? 'visually-hidden' : undefined}>
        {query.trim() !== '' && (found.length > 0 ? t('area.results', { count: found.length }) : t('area.none'))}
      </p>
      {found.length > 0 && (
        <ul className={styles['places']}>
          {found.map(({ municipality }) => (
            <li key={municipality.code}>
              <button type="button" onClick={() => onChoose(municipality.code)}>
                <strong>{fullName(municipality)}</strong>
                <span>{countyOf(places, municipality.code)?.[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
