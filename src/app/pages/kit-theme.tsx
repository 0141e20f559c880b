import { useParams } from 'react-router';
import { NotFound } from '#app/not-found.tsx';
import { useRouteData, type RouteData } from '#app/route-data.ts';
import { useReadyToRead } from '#app/use-ready-to-read.ts';
import { kitThemes, type KitTheme } from '#domain/kit/topics.ts';
import { ThemePage } from '#features/kit/theme-page.tsx';

function Ready({ theme, cards }: { theme: KitTheme; cards: RouteData['cards'] }) {
  useReadyToRead(theme);
  return <ThemePage theme={theme} prerendered={cards} />;
}

export function KitThemePage() {
  const { theme: name } = useParams();
  const { cards } = useRouteData();
  const theme = kitThemes.find((each) => each === name);
  return theme ? <Ready key={theme} theme={theme} cards={cards} /> : <NotFound />;
}
