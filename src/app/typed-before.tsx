import { useLayoutEffect } from 'react';

type Tell = () => void;

function tellText(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): Tell | null {
  const { value, defaultValue } = field;
  if (value === defaultValue) return null;
  return () => {
    field.value = defaultValue;
    // React overlays the property to learn what it has set itself: what goes past that overlay was typed.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

function tellInput(field: HTMLInputElement): Tell | null {
  const { type, checked, defaultChecked } = field;
  if (type === 'file') return null;
  if (type !== 'checkbox' && type !== 'radio') return tellText(field, HTMLInputElement.prototype);
  // A radio that lost its choice to another one is told by that one.
  if (checked === defaultChecked || (type === 'radio' && !checked)) return null;
  return () => {
    field.checked = defaultChecked;
    field.click();
  };
}

/**
 * What was typed, ticked or chosen on the served page before the app took it over. Hydration leaves it in the fields but does not tell the
 * app, and the next render of a field takes it back (to be removed when React's own mending is switched on:
 * https://github.com/react/react/pull/33129). So every field that is not as it was served is put back and changed anew, which the app hears.
 */
async function tellTypedBefore(): Promise<void> {
  const tells = [
    ...[...document.querySelectorAll('input')].map(tellInput),
    ...[...document.querySelectorAll('textarea')].map((field) => tellText(field, HTMLTextAreaElement.prototype)),
  ];
  for (const tell of tells) {
    tell?.();
    // One at a time, as a form may write what it has and the one change: React renders before this goes on.
    if (tell) await Promise.resolve();
  }
}

// Once, as a page hidden and shown again would be told anew what has long been heard.
let isTold = false;

/** Stands in the page's own boundary, as each boundary is taken over by itself: then nothing there has been rendered a second time. */
export function TypedBefore() {
  useLayoutEffect(() => {
    if (!isTold) void tellTypedBefore();
    isTold = true;
  }, []);
  return null;
}
