import type { Ref } from 'react';
import { parenthoods } from '#domain/family/child.ts';
import { municipalityByCode, municipalityName } from '#domain/places/municipality.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Choices, Field } from '#ui/field.tsx';
import styles from './family.module.css';
import { PlacePicker } from './place-picker.tsx';
import { homesIn, type WrittenChild } from './written-child.ts';

const loadPlaces = () => import('#storage/places.ts');
/** A child whose parents live apart has two homes. */
const homesAtMost = 2;

type Change = (part: Partial<WrittenChild>) => void;

/** Homes of the child's own, when they are not the family's municipality. */
function Homes({ form, change }: { form: WrittenChild; change: Change }) {
  const t = useTexts('family');
  const language = useLanguage();
  const places = valueOr(
    useStored('places', loadPlaces, (storage) => storage.readPlaces()),
    null,
  );
  const homes = homesIn(form.homes);
  const nameOf = (code: string) => {
    const found = places && municipalityByCode(places, code);
    return found ? municipalityName(found, language) : code;
  };
  return (
    <div role="group" aria-label={t('details.homes')} className={styles['form']}>
      <p>{t('details.homesHint')}</p>
      {homes.length > 0 && (
        <ul>
          {homes.map((code) => (
            <li key={code} className={styles['home']}>
              {nameOf(code)}
              <Button
                look="plain"
                aria-label={t('details.removeHome', { place: nameOf(code) })}
                onClick={() => change({ homes: homes.filter((each) => each !== code).join(',') })}
              >
                {t('children.delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {places && homes.length < homesAtMost && (
        <PlacePicker
          key={homes.length}
          places={places}
          takesFocus={false}
          onChoose={(code) => change({ homes: [...new Set([...homes, code])].join(',') })}
        />
      )}
    </div>
  );
}

/** What makes some dates more exact. None of it is needed, and each answer may be "not told". */
export function ChildDetails({
  form,
  change,
  adoptionError,
  adoptionField,
}: {
  form: WrittenChild;
  change: Change;
  adoptionError: string | null;
  adoptionField: Ref<HTMLInputElement>;
}) {
  const t = useTexts('family');
  const untold = { value: '', label: t('details.untold') } as const;
  const yesOrNo = [{ value: 'yes', label: t('details.yes') }, { value: 'no', label: t('details.no') }, untold] as const;
  return (
    <details className={styles['details']} open={adoptionError ? true : undefined}>
      <summary>{t('details.title')}</summary>
      <div className={styles['form']}>
        <p className="soft">{t('details.lead')}</p>
        {form.which === 'born' && (
          <Field
            label={t('details.dueDate')}
            hint={t('details.dueDateHint')}
            type="date"
            value={form.dueDate}
            onChange={(event) => change({ dueDate: event.target.value })}
          />
        )}
        <Choices
          legend={t('details.isFirst')}
          name="isFirst"
          value={form.isFirst}
          onChange={(isFirst) => change({ isFirst })}
          choices={yesOrNo}
        />
        <Choices
          legend={t('details.bornTogether')}
          name="bornTogether"
          value={form.bornTogether}
          onChange={(bornTogether) => change({ bornTogether })}
          choices={[
            { value: '1', label: t('details.one') },
            { value: '2', label: t('details.twins') },
            { value: '3', label: t('details.triplets') },
            untold,
          ]}
        />
        <Choices
          legend={t('details.hasOneParent')}
          name="hasOneParent"
          value={form.hasOneParent}
          onChange={(hasOneParent) => change({ hasOneParent })}
          choices={yesOrNo}
        />
        {form.hasOneParent !== 'yes' && form.isAdopted !== 'yes' && (
          <Choices
            legend={t('details.parenthood')}
            name="parenthood"
            value={form.parenthood}
            onChange={(parenthood) => change({ parenthood })}
            choices={[...parenthoods.map((value) => ({ value, label: t(`details.parenthoods.${value}`) })), untold]}
          />
        )}
        <Choices
          legend={t('details.isAdopted')}
          name="isAdopted"
          value={form.isAdopted}
          onChange={(isAdopted) => change({ isAdopted })}
          choices={yesOrNo}
        />
        {form.isAdopted === 'yes' && (
          <Field
            ref={adoptionField}
            label={t('details.adoptedOn')}
            type="date"
            error={adoptionError}
            value={form.adoptedOn}
            onChange={(event) => change({ adoptedOn: event.target.value })}
          />
        )}
        <Homes form={form} change={change} />
      </div>
    </details>
  );
}
