import { ownClinic } from '#domain/directory/help-for.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import type { AnswerParts } from './how-are-you-page.tsx';
import styles from './how-are-you.module.css';
import type { Asked } from './use-asking.ts';

const shownAtMost = 2;

/** Every answer ends with somebody who knows the family. */
export function OwnClinic({
  text,
  parts,
  asked: { asking, byName },
}: {
  text: string;
  parts: Pick<AnswerParts, 'services' | 'card'>;
  asked: Asked;
}) {
  const t = useTexts('howAreYou');
  const clinics = ownClinic(parts.services, asking, byName).slice(0, shownAtMost);
  return (
    <Section title={t('clinic')}>
      <div className={styles['group']}>
        <p className={styles['what']}>{text}</p>
        <Stack as="ul" label={t('clinic')} isGrid>
          {clinics.map((service) => parts.card(service))}
        </Stack>
      </div>
    </Section>
  );
}
