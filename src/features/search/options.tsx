import { createContext, use, type ReactNode } from 'react';
import styles from './options.module.css';

interface ListState {
  readonly listId: string;
  readonly active: string | null;
}

const ListContext = createContext<ListState>({ listId: '', active: null });
export const ListProvider = ListContext;

/** The id of an option in the page, by what it is of. */
export const useOptionId = (name: string): string => `${use(ListContext).listId}-${name}`;

interface OptionProps {
  /** Unique in the list. */
  readonly name: string;
  readonly look?: 'row' | 'place' | 'call' | 'emergency' | 'more';
  readonly children: ReactNode;
  readonly label?: string | undefined;
}

/**
 * What every option says. A row's name is its first line (`Row`), the rest follows as its description, so that walking through a list is
 * not a reading-out of it.
 */
function useOption({ name, look = 'row', label }: Omit<OptionProps, 'children'>) {
  const { listId, active } = use(ListContext);
  const id = `${listId}-${name}`;
  return {
    id,
    role: 'option',
    'aria-selected': active === id,
    className: `${styles['option']} ${styles[look] ?? ''}`,
    ...(look === 'row' || look === 'place' ? { 'aria-describedby': `${id}-about` } : { 'aria-label': label }),
  } as const;
}

/** An option that leads to a page of the app. The list follows it (`useFollow`): a router's link in each row costs more than the row. */
export function OptionLink({ to, children, ...option }: OptionProps & { to: string }) {
  return (
    <a {...useOption(option)} href={to}>
      {children}
    </a>
  );
}

/** An option that calls. Nothing is kept of it: nobody else is to see that a line was looked for. */
export function OptionCall({ number, children, ...option }: OptionProps & { number: string }) {
  return (
    <a {...useOption(option)} href={`tel:${number}`}>
      {children}
    </a>
  );
}

/** An option that shows more of the list. */
export function OptionButton({ onPick, children, ...option }: OptionProps & { onPick: () => void }) {
  return (
    <button type="button" {...useOption(option)} onClick={onPick}>
      {children}
    </button>
  );
}

/** Options that belong together, under the name that the eye and the ear get. No heading: a list box holds nothing but options. */
export function OptionGroup({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const id = useOptionId(name);
  return (
    <div role="group" aria-labelledby={`${id}-title`} className={styles['group']}>
      <div role="presentation" id={`${id}-title`} className={styles['title']}>
        {title}
      </div>
      {children}
    </div>
  );
}
