/** A ref for what takes the place of the control just used: the focus moves there instead of vanishing with the control. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Puts the focus on the page's heading, as after a navigation. False while the page has none yet. */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
