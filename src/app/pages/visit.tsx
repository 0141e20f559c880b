import { LatePart } from '#app/late-part.tsx';
import { VisitPage } from '#features/visit/visit-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

const loadDates = () => import('#app/planning/visit-dates.tsx').then(({ VisitDates }) => VisitDates);

export function Visit() {
  return (
    <WithTexts part="growing">
      <VisitPage dates={(child) => <LatePart load={loadDates} props={{ child }} fallback={null} />} />
    </WithTexts>
  );
}
