import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What the field says of the list below it, and how its keys are answered. */
export interface ComboboxField {
  readonly role: 'combobox';
  readonly 'aria-autocomplete': 'list';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly 'aria-activedescendant': string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

export interface Combobox {
  readonly listId: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
  /** The id of the option that Enter would open. */
  readonly active: string | null;
  readonly field: ComboboxField;
  /** Arrow keys in the list itself: who came by Tab walks on in it. */
  readonly onListKeyDown: (event: KeyboardEvent) => void;
  /** Changes the list in a way that takes away the option just used, and goes on at another one. The same function each time. */
  readonly replace: (change: () => void, next: string) => void;
}

interface Wishes {
  /** What is shown; with other results no option is chosen any more. `null`: there is no list. */
  readonly results: object | null;
  readonly onEscape: () => void;
  /** Enter while no option is chosen. */
  readonly onEnter: () => void;
}

const optionsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];

/** Keys that move the cursor in the text: whoever presses one is back in the field. */
const inText = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];

/**
 * The combobox pattern with list autocomplete (WAI-ARIA APG): the focus stays in the field, arrow keys walk through the options and round
 * by way of the field, Enter opens the chosen one, Escape first lets go of it and then clears. The options are links all the same, for
 * a thumb, for Tab and for "open in a new tab"; nothing is chosen before somebody asks, so Enter never opens what was not looked at.
 */
export function useCombobox({ results, onEscape, onEnter }: Wishes): Combobox {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ id: string | null; of: object | null }>({ id: null, of: null });
  const active = chosen.of === results ? chosen.id : null;
  const shown = useRef(results);
  useEffect(() => {
    shown.current = results;
  }, [results]);
  const choose = useCallback((id: string | null) => setChosen({ id, of: shown.current }), []);

  /** One place more than there are options: the field itself. */
  const step = (from: string | null, by: 1 | -1): HTMLElement | null => {
    const options = optionsOf(list.current);
    const at = options.findIndex(({ id }) => id === from) + 1;
    return options[((at + by + options.length + 1) % (options.length + 1)) - 1] ?? null;
  };
  const walk = (by: 1 | -1) => {
    const next = step(active, by);
    choose(next?.id ?? null);
    next?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A word that is still being composed takes its own keys.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = active === null ? null : document.getElementById(active);
      if (option) option.click();
      else onEnter();
    } else if (event.key === 'Escape') {
      // A field for searching clears itself at Escape; here the first one only lets go of the option.
      event.preventDefault();
      if (active === null) onEscape();
      else choose(null);
    } else if (inText.includes(event.key)) choose(null);
  };

  const onListKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.focus();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const at = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    (step(at?.id ?? null, event.key === 'ArrowDown' ? 1 : -1) ?? input.current)?.focus();
  };

  const replace = useCallback(
    (change: () => void, next: string) => {
      const isInField = document.activeElement === input.current;
      flushSync(change);
      if (isInField) choose(next);
      else document.getElementById(next)?.focus();
    },
    [choose],
  );

  const isOpen = results !== null;
  return {
    listId,
    input,
    list,
    active,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': active ?? undefined,
      onKeyDown,
      onBlur: () => choose(null),
    },
    onListKeyDown,
    replace,
  };
}
