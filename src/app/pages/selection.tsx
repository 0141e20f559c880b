import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { packState } from '#app/pack-state.ts';
import { useShownArea, useWantedAreas } from '#app/use-shown-area.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { site } from '#content/site.ts';
import { decodeSelection, type Selection } from '#domain/directory/selection.ts';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { AreaBanner } from '#features/directory/area-banner.tsx';
import { OpenLine } from '#features/directory/open-line.tsx';
import { useArea } from '#features/directory/use-area.ts';
import { useServices } from '#features/directory/use-services.ts';
import { BrokenPage } from '#features/selection/broken-page.tsx';
import { Late } from '#features/directory/late.tsx';
import { takeOver } from '#features/selection/take-over.ts';
import { useEverywhere } from '#features/selection/use-everywhere.ts';
import { useFragment } from '#features/selection/use-fragment.ts';
import { useLanguage, useTexts, WithTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useStore } from '#platform/store.ts';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

const none: readonly Service[] = [];

// Neither is in the way of the first paint, and nobody needs both.
const loadCompose = () => import('#features/selection/compose-page.tsx').then(({ ComposePage }) => ComposePage);
const loadReceived = () => import('#features/selection/received-page.tsx').then(({ ReceivedPage }) => ReceivedPage);

/** All that is on this phone; the lines of the app itself even before anything has been stored. `null` until the phone has told. */
function useAllHere(): readonly Service[] | null {
  const urgent = useWithoutRecalled('urgent', urgentServices);
  const stored = useEverywhere();
  return useMemo(
    () => (stored.status === 'loading' ? null : [...(stored.status === 'ready' ? stored.value : none), ...urgent]),
    [stored, urgent],
  );
}

/** Below the heading, which stands from the first paint on. `everywhere` is null until the phone has told. */
function Compose({ everywhere }: { everywhere: readonly Service[] | null }) {
  const t = useTexts('selection');
  const area = useArea(site.defaultArea);
  const stored = useServices(undefined, site.defaultArea);
  if (!everywhere || stored.status === 'loading' || !area.isKnown) return <Skeleton label={t('loading')} rows={3} />;
  const own = stored.status === 'ready' && stored.value.length > 0 ? stored.value : urgentServices;
  const parts = { services: own, everywhere, home: area.shown, area: <AreaBanner area={area} /> };
  return <Late load={loadCompose} props={{ parts }} label={t('loading')} />;
}

function Received({ selection, services, now }: { selection: Selection; services: readonly Service[]; now: Date }) {
  const t = useTexts('selection');
  const language = useLanguage();
  const navigate = useNavigate();
  const { status } = useStore(packState);
  useWantedAreas(selection.areas);
  const parts = {
    services,
    today: helsinkiDate(now),
    hours: (service: Service) => <OpenLine service={service} at={now} />,
    isFetching: status === 'unknown' || status === 'storing',
    isComplete: status === 'stored',
    onFetch: () => void import('#app/pack-keeper.ts').then(({ keepPacks }) => keepPacks(selection.areas[0], true)),
    onEdit: () => {
      takeOver(selection);
      void navigate(pathOf(language, 'selection'));
    },
  };
  return (
    <Page title={t('received.title')}>
      <Late load={loadReceived} props={{ selection, parts }} label={t('loading')} />
    </Page>
  );
}

function Composed() {
  const t = useTexts('selection');
  const now = useNow();
  const fragment = useFragment();
  const everywhere = useAllHere();
  const read = useMemo(() => decodeSelection(fragment), [fragment]);
  const isHere = now !== null && everywhere !== null;
  if (isHere && read.ok) return <Received selection={read.value} services={everywhere} now={now} />;
  // Only what calls itself a list can be a broken one: "#add-112" is another errand.
  const isList = /^#v\d/.test(fragment);
  if (isHere && !read.ok && isList && read.error !== 'none') return <BrokenPage fault={read.error} />;
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      <Compose everywhere={isHere ? everywhere : null} />
    </Page>
  );
}

/** Puts a list together, and opens one that came in a link: all of it is in the fragment, which stays on the phone. */
export function SelectionForFamily() {
  useShownArea();
  return (
    <WithTexts part="directory">
      <Composed />
    </WithTexts>
  );
}
