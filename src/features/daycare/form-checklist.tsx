import { useTexts } from '#i18n/language-context.tsx';
import { useDraft } from '#platform/draft.ts';
import { Section } from '#ui/page.tsx';

const items = ['child', 'guardians', 'start', 'hours', 'places', 'language', 'needs', 'reason'] as const;
const unticked = Object.fromEntries(items.map((item) => [item, ''])) as Record<(typeof items)[number], string>;

/** What to have at hand for the application. The ticks are kept like a half-written form: on this phone, until they are taken away. */
export function FormChecklist() {
  const t = useTexts('daycare');
  const [ticks, change] = useDraft('daycare-checklist', unticked);
  return (
    <Section title={t('form.title')}>
      <p>{t('form.text')}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={ticks[item] !== ''}
                onChange={(event) => change({ [item]: event.target.checked ? 'x' : '' })}
              />
              {t(`form.items.${item}`)}
            </label>
          </li>
        ))}
      </ul>
      <p className="soft">{t('form.note')}</p>
    </Section>
  );
}
