import type { MunicipalityCode } from '#domain/ids.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Page, Section } from '#ui/page.tsx';
import { AreaSection } from './area-section.tsx';
import { ChildrenSection } from './children-section.tsx';

/** What a family may tell about itself: municipality and children. Nothing here is needed to use the app. */
export function FamilyPage({ onAreaChosen }: { onAreaChosen: (code: MunicipalityCode) => void }) {
  const t = useTexts('family');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('area.title')}>
        <AreaSection onAreaChosen={onAreaChosen} />
      </Section>
      <Section title={t('children.title')}>
        <ChildrenSection />
      </Section>
    </Page>
  );
}
