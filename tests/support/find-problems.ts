import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly element: Element;
    readonly html: string;
    readonly any: readonly { readonly message: string }[];
  }[];
}
interface Axe {
  readonly getRules: () => readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
  readonly run: (
    context: Document,
    options: object,
  ) => Promise<Record<'violations' | 'incomplete' | 'passes', readonly Finding[]>>;
}

/**
 * Everything axe knows up to WCAG 2.2 AA, best practice and experimental rules included. Contrast must have been measured:
 * what axe could not decide is reported too. The shapes ● ▲ ■ and the words of a drawing are no text to axe, so their contrast (3:1,
 * 4.5:1) is measured here. What an opened menu covers is measured where it is closed.
 */
export async function findProblems(page: Page, name: string): Promise<string[]> {
  // The bar at the bottom covers text of a page longer than the window, and what is covered has no contrast.
  const width = page.viewportSize()?.width ?? 390;
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight + 100) });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const problems = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = axe.getRules().filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'));
    const runOnly = { type: 'rule', values: rules.map(({ ruleId }) => ruleId) };
    // A selector for each element of a page takes axe a third of its time.
    const { violations, incomplete, passes } = await axe.run(document, { runOnly, selectors: false, elementRef: true });
    const isShape = 'Element content contains only non-text characters';
    const say = ({ id, nodes }: Finding) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} (${any.map(({ message }) => message).join('; ')})`);
    const menu = document.querySelector('main details[open] > div')?.getBoundingClientRect();
    const isMeasuredElsewhere = (element: Element) => {
      const box = element.getBoundingClientRect();
      const isCovered = menu && box.top < menu.bottom && box.bottom > menu.top;
      return Boolean(element.closest('svg')) || (isCovered && !element.closest('details'));
    };
    const undecided = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map((each) => ({
        ...each,
        nodes: each.nodes.filter(({ any, element }) => any[0]?.message !== isShape && !isMeasuredElsewhere(element)),
      }));
    const measured = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
    return [
      ...violations.flatMap(say),
      ...undecided.flatMap(say).map((each) => `undecided ${each}`),
      ...(measured < 4 ? [`contrast was measured on ${measured} elements only`] : []),
    ];
  });
  return [...problems, ...(await faintShapes(page))].map((problem) => `${name}: ${problem}`);
}

/** Shapes that stand out from their ground by less than 3:1, words of a drawing by less than 4.5:1. */
function faintShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isOpaque = (colour: string) => rgb(colour).length > 0 && (rgb(colour)[3] ?? 1) === 1;
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return isOpaque(colour) ? colour : groundOf(element.parentElement);
    };
    /** In a drawing the shape that is drawn just before a word may lie under it, all of it. */
    const shapeUnder = (word: Element): string | null => {
      const shape = word.previousElementSibling;
      if (!shape?.matches('circle, rect, path')) return null;
      const [under, over] = [shape.getBoundingClientRect(), word.getBoundingClientRect()];
      const middle = (over.top + over.bottom) / 2;
      const isUnder =
        under.left <= over.left && over.right <= under.right && under.top <= middle && middle <= under.bottom;
      return isUnder ? getComputedStyle(shape).fill : null;
    };
    const tooFaint = (element: Element, colour: string, least: number) => {
      const ground = element.matches('svg text') ? (shapeUnder(element) ?? groundOf(element)) : groundOf(element);
      const [light = 0, dark = 0] = [colour, ground].map(luminance).sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      return contrast < least ? [`"${element.textContent}" has a contrast of ${contrast.toFixed(2)}`] : [];
    };
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const shapes = [...document.querySelectorAll('span')].filter(({ textContent }) => /^[●▲■]$/.test(textContent));
    const words = [...document.querySelectorAll('svg text')];
    return [
      ...shapes.filter(isShown).flatMap((shape) => tooFaint(shape, getComputedStyle(shape).color, 3)),
      ...words.filter(isShown).flatMap((word) => tooFaint(word, getComputedStyle(word).fill, 4.5)),
    ];
  });
}
