import { memo, useCallback } from 'react';
import { LatePart } from '#app/late-part.tsx';
import { find, searchRound, warmUp } from '#app/searching/finder.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { site } from '#content/site.ts';
import { serviceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import { languages } from '#domain/language.ts';
import { pathOf, withoutSlash } from '#domain/site-map.ts';
import { NotStored } from '#features/directory/not-stored.tsx';
import { OpenLine } from '#features/directory/open-line.tsx';
import { SearchPage } from '#features/search/search-page.tsx';
import { useLanguage, WithTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useStore } from '#platform/store.ts';
import { useWithoutRecalled } from '#storage/use-without-recalled.ts';

// The search itself takes longer to get ready than the page: it starts with the page's script, or when a thumb comes down on a link to it.
const isSearch = (path: string) => languages.some((language) => withoutSlash(path) === pathOf(language, 'search'));
if ('document' in globalThis) {
  if (isSearch(location.pathname)) warmUp();
  document.addEventListener('pointerdown', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && isSearch(link.pathname)) warmUp();
  });
}

const loadOnward = () => import('#app/searching/onward.tsx').then(({ Onward }) => Onward);

const onward = (kinds: readonly ServiceKind[]) => (
  <LatePart load={loadOnward} props={{ kinds }} texts="directory" fallback={null} />
);

/** Rows are short: where nobody knows the hours nothing is said of them. */
const Open = memo(function Open({ service, at }: { service: Service; at: Date }) {
  const language = useLanguage();
  return serviceOpenState(service, at, language).state !== 'unknown' && <OpenLine service={service} at={at} />;
});

export function Search() {
  const searched = useStore(searchRound);
  // One clock for all rows: with its own each would be drawn a second time, a moment after it has come.
  const at = useNow();
  const open = useCallback((service: Service) => at && <Open service={service} at={at} />, [at]);
  const lines = useWithoutRecalled('urgent', urgentServices);
  return (
    <WithTexts part="search">
      <SearchPage
        find={find}
        searched={searched}
        warmUp={warmUp}
        lines={lines}
        defaultArea={site.defaultArea}
        open={open}
        onward={onward}
        notStored={<NotStored />}
      />
    </WithTexts>
  );
}
