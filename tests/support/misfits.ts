import type { Page } from '@playwright/test';

/**
 * What does not fit: sideways scrolling, text that leaves its box or is cut off, text on text, targets too small to tap
 * (24 px, 44 for what one comes to tap), and an end of the page that stays under the bar.
 * A link inside a sentence may be as small as its line; a text shortened to some lines on purpose stands in full on its own page.
 */
export function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const misfits: string[] = [];
    const root = document.documentElement;
    /** A question that is asked is all there is. */
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, dialog:not([open])');
    const short = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 50);
    const say = (element: Element) => `<${element.tagName.toLowerCase()}> "${short(element.textContent)}"`;
    const px = (size: number) => Math.round(size * 10) / 10;

    scrollTo(0, 0);
    if (root.scrollWidth > innerWidth) misfits.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`);

    const skip = document.querySelector('[href="#main"]');
    if (!skip || skip.getBoundingClientRect().bottom > 0) misfits.push('the skip link shows without the focus');

    const blockOf = (element: Element): Element =>
      element.parentElement && getComputedStyle(element).display.startsWith('inline')
        ? blockOf(element.parentElement)
        : element;
    const clippedBy = (element: Element | null): Element | null =>
      !element || element === document.body
        ? null
        : !['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
          ? clippedBy(element.parentElement)
          : element;
    const isScrolledAway = (box: DOMRect, element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const port = element.getBoundingClientRect();
      const isOut = getComputedStyle(element).overflowY === 'auto' && (box.top > port.bottom || box.bottom < port.top);
      return isOut || isScrolledAway(box, element.parentElement);
    };
    const isClamped = (element: Element) => getComputedStyle(element).webkitLineClamp !== 'none';

    const rows: { text: string; box: DOMRect; parent: Element }[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || short(node.textContent) === '' || !isShown(parent)) continue;
      // The skip link waits above the page until it has the focus; the name beside the mark is for screen readers on a narrow phone.
      if (parent.matches('[href="#main"]') || getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = clippedBy(parent);
      const bounds = (clip ?? blockOf(parent)).getBoundingClientRect();
      const block = blockOf(parent).getBoundingClientRect();
      for (const box of range.getClientRects()) {
        if (box.width < 1 || isScrolledAway(box, parent)) continue;
        const text = short(node.textContent);
        if (box.left < -1 || box.right > innerWidth + 1) misfits.push(`off the screen: "${text}"`);
        if (clip && isClamped(clip)) {
          if (box.top > bounds.bottom) continue;
        } else if (clip && (box.bottom > bounds.bottom + 2 || box.top < bounds.top - 2))
          misfits.push(`cut off: "${text}"`);
        if (box.left < block.left - 1 || box.right > block.right + 1) misfits.push(`wider than its box: "${text}"`);
        rows.push({ text, box, parent });
      }
    }
    const bar = document.querySelector('nav');
    // A menu that one opens and the bar lie over the page, each with a ground of its own.
    const menu = document.querySelector('main details[open] > div');
    const isBar = (element: Element) =>
      (bar?.contains(element) ?? false) && getComputedStyle(bar ?? element).position === 'fixed';
    const layerOf = (element: Element) => (isBar(element) ? 'bar' : menu?.contains(element) ? 'menu' : 'page');
    // From the top down: what begins below the end of a row cannot lie on it.
    rows.sort((one, two) => one.box.top - two.box.top);
    for (const [index, one] of rows.entries()) {
      for (let next = index + 1; next < rows.length; next += 1) {
        const two = rows[next];
        if (!two || two.box.top >= one.box.bottom) break;
        if (one.parent === two.parent || layerOf(one.parent) !== layerOf(two.parent)) continue;
        const width = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const height = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (width > 2 && height > Math.min(one.box.height, two.box.height) / 3)
          misfits.push(`"${one.text}" lies on "${two.text}"`);
      }
    }

    for (const { text, box } of rows.filter(({ parent }) => isBar(parent)))
      if (rows.some((other) => isBar(other.parent) && other.text === text && other.box.top > box.bottom - 2))
        misfits.push(`the bar breaks the word "${text}"`);

    const isInSentence = (link: Element) => {
      const block = blockOf(link);
      return getComputedStyle(link).display === 'inline' && short(block.textContent) !== short(link.textContent);
    };
    const targetOf = (control: Element): DOMRect => {
      const label = control.matches('input[type=radio], input[type=checkbox], input[type=file]')
        ? (control.closest('label') ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`))
        : null;
      const after = getComputedStyle(control, '::after');
      const spread = after.content !== 'none' && after.position === 'absolute' ? control.closest('li') : null;
      return (label ?? spread ?? control).getBoundingClientRect();
    };
    for (const control of scope.querySelectorAll('a[href], button, input, select, summary')) {
      if (!isShown(control) || control.matches('[href="#main"]') || isInSentence(control)) continue;
      const box = targetOf(control);
      const isWanted = control.matches('button, [href^="tel:"], header a, nav a, input, [class*="button"]');
      // A number in a text is kept in one piece; it is a target in a sentence all the same.
      const isInText = control.matches('article :is(p, li) [href^="tel:"]');
      const least = isWanted && !isInText ? 44 : 24;
      if (box.width < least - 0.5 || box.height < least - 0.5)
        misfits.push(`${px(box.width)} × ${px(box.height)} is too small for ${say(control)}`);
    }

    scrollTo(0, root.scrollHeight);
    const last = document.querySelector('footer nav a:last-child');
    const { left = 0, top = 0, width = 0, height = 0 } = last?.getBoundingClientRect() ?? {};
    const reached = document.elementFromPoint(left + width / 2, top + height - 2);
    if (scope === document.body && (!last || !reached || !last.contains(reached)))
      misfits.push('the end of the page stays under the bar');
    scrollTo(0, 0);
    return [...new Set(misfits)];
  });
}
