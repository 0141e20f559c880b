import type { Page } from '@playwright/test';

/** What the keys of a screen reader stop at: landmarks, headings, groups, controls, and what is announced at once. */
const stops = new Set(
  `banner navigation main contentinfo complementary search region form group dialog heading
   link button searchbox textbox combobox checkbox radio slider option alert`.split(/\s+/),
);

/** A line of Playwright's picture of the accessibility tree: `- heading "Tänään" [level=1]`, `- group: What a fold says`. */
const line = /^\s*- (?<role>\w+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<marks>(?: \[[^\]]*\])*):? ?(?<words>.*)$/;

/** YAML puts what has a colon in it between single quotes. */
const unquoted = (each: string) => each.replace(/^(\s*- )'(.*)'(:.*)?$/, '$1$2$3').replaceAll("''", "'");

/** What is read out from the top of the page to its end, in that order: `heading 1 Tänään`, `link Apua heti`. */
export async function readOut(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').flatMap((each) => {
    const { role = '', name = '', marks = '', words = '' } = line.exec(unquoted(each))?.groups ?? {};
    const level = /\[level=(\d)\]/.exec(marks)?.[1] ?? '';
    // A fold has no name of its own: it is read by the words that open it.
    const said = role === 'group' && name === '' ? words : name.replaceAll('\\"', '"');
    return stops.has(role) ? [[role, level, said].filter(Boolean).join(' ')] : [];
  });
}
