import { useSyncExternalStore } from 'react';
import { forget, remember } from './local-memory.ts';

/**
 * How this phone shows everything: size of the text and light or dark, where the parent wants another than the phone's own. Kept in
 * small memory, so that the script in the head of every page (src/build/appearance-script.ts) sets it before the first paint.
 */
export const textSizes = ['normal', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];
export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

interface Appearance {
  readonly size: TextSize;
  readonly scheme: ColourScheme;
}
type Part = keyof Appearance;
const standard = { size: 'normal', scheme: 'auto' } as const satisfies Appearance;

const listeners = new Set<() => void>();

/** What the page shows now, also where the browser forbids small memory or everything was just erased. */
function chosen<V extends string>(part: Part, choices: readonly V[]): V | undefined {
  const shown = document.documentElement.getAttribute(`data-${part}`);
  return choices.find((choice) => choice === shown);
}

/** The bar of the phone above the page goes along: index.html has its two colours, light and dark, in this order. */
function paintBar(scheme: string): void {
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  for (const [index, bar] of bars.entries()) {
    const own = colourSchemes[index + 1];
    bar.media = scheme === standard.scheme ? `(prefers-color-scheme: ${own})` : scheme === own ? 'all' : 'not all';
  }
}

function change(part: Part, value: string): void {
  const isStandard = value === standard[part];
  if (isStandard) forget(part);
  else remember(part, value);
  document.documentElement.toggleAttribute(`data-${part}`, !isStandard);
  if (!isStandard) document.documentElement.setAttribute(`data-${part}`, value);
  if (part === 'scheme') paintBar(value);
  for (const listener of listeners) listener();
}

/** Keeps the size of the text for every page, and shows it at once. */
export const setTextSize = (size: TextSize): void => change('size', size);
/** Keeps light, dark or the phone's own for every page, and shows it at once. */
export const setColourScheme = (scheme: ColourScheme): void => change('scheme', scheme);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The size chosen; the standard one in a prerendered page, which is nobody's. */
export const useTextSize = (): TextSize =>
  useSyncExternalStore(
    subscribe,
    () => chosen('size', textSizes) ?? standard.size,
    () => standard.size,
  );

/** Light, dark, or as the phone is. */
export const useColourScheme = (): ColourScheme =>
  useSyncExternalStore(
    subscribe,
    () => chosen('scheme', colourSchemes) ?? standard.scheme,
    () => standard.scheme,
  );
