import { englishLines } from '#content/directory/english.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { UrgentPage } from '#features/urgent/urgent-page.tsx';

export function Urgent() {
  return <UrgentPage lines={urgentServices} english={englishLines} />;
}
