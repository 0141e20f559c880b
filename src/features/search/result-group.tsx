import type { ReactNode } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { mostOfKind } from './results.ts';
import { OptionButton, OptionGroup, useOptionId } from './options.tsx';
import { useUnfolded } from './unfolded.ts';

/** The first handful of a group, the rest after a tap. */
export function ResultGroup<T>({
  name,
  text,
  title,
  items,
  handful,
  nameOf,
  row,
  replace,
  end,
}: {
  name: string;
  /** The words that found it. */
  text: string;
  title: string;
  items: readonly T[];
  handful: number;
  /** The name of the option that an item is. */
  nameOf: (item: T) => string;
  row: (item: T) => ReactNode;
  replace: (change: () => void, next: string) => void;
  /** After all of them, once they are shown. */
  end?: ReactNode;
}) {
  const t = useTexts('search');
  const [isWhole, unfold] = useUnfolded(`${name}: ${text}`);
  // One that would be hidden alone takes no more room than the button.
  const hasMore = items.length > handful + 1;
  const isCut = hasMore && !isWhole;
  const firstHidden = items[handful];
  const next = useOptionId(firstHidden === undefined ? '' : nameOf(firstHidden));
  if (items.length === 0) return null;
  const more = isCut && (items.length < mostOfKind ? t('showAll', { count: items.length }) : t('showMore'));
  return (
    <OptionGroup name={name} title={title}>
      {(isCut ? items.slice(0, handful) : items).map(row)}
      {more && (
        <OptionButton name={`all-${name}`} look="more" label={`${more}: ${title}`} onPick={() => replace(unfold, next)}>
          {more}
        </OptionButton>
      )}
      {!isCut && end}
    </OptionGroup>
  );
}
