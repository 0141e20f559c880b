import { useParams } from 'react-router';
import { NotFound } from '#app/not-found.tsx';
import { useRouteData } from '#app/route-data.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import { ThemePage } from '#features/kit/theme-page.tsx';

export function KitThemePage() {
  const { theme: name } = useParams();
  const { cards } = useRouteData();
  const theme = kitThemes.find((each) => each === name);
  return theme ? <ThemePage key={theme} theme={theme} prerendered={cards} /> : <NotFound />;
}
