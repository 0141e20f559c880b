import { appPageWords } from '#content/search/app-pages.ts';
import { rules } from '#content/rules/rules.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import { localeTexts, type LocaleTexts } from './locale-texts.ts';

/** Where each page says what it is called and what it is for: file and key, `lead` beside it. */
const heads: Readonly<Record<string, readonly [file: string, title: string, lead: string | null]>> = {
  urgent: ['urgent', 'title', 'lead'],
  'how-are-you': ['how-are-you', 'title', 'lead'],
  leave: ['leave', 'title', 'lead'],
  daycare: ['daycare', 'title', 'lead'],
  reminders: ['reminders', 'title', 'lead'],
  timeline: ['reminders', 'timeline.title', 'timeline.lead'],
  own: ['own', 'title', 'lead'],
  delivery: ['delivery', 'title', 'lead'],
  brochure: ['brochure', 'title', 'lead'],
  selection: ['selection', 'title', 'lead'],
  visit: ['visit', 'title', 'lead'],
  milestones: ['milestones', 'title', 'lead'],
  album: ['milestones', 'album.title', 'album.lead'],
  growth: ['growth', 'title', 'lead'],
  family: ['family', 'title', 'lead'],
  backup: ['settings', 'backup.title', 'backup.text'],
  phones: ['sync', 'title', 'lead'],
  settings: ['settings', 'title', null],
  privacy: ['privacy', 'title', 'lead'],
  accessibility: ['accessibility', 'title', 'lead'],
};

function ownPages(texts: LocaleTexts): AppPage[] {
  return appPageWords.map(({ id, page, fi, sv }) => {
    const head = heads[id];
    if (!head) throw new Error(`nobody knows what the page "${id}" is called`);
    const [file, title, lead] = head;
    const summary = lead === null ? null : texts(file, lead);
    return { id, kind: 'page', page, title: texts(file, title), summary, keywords: { fi, sv } };
  });
}

/** "{{start}}" stands for a day that only the family knows. */
const withoutDays = ({ fi, sv }: LocalizedText): LocalizedText => {
  const cut = (text: string | null) => text?.replace(/[^.]*\{\{[^.]*\.\s*/g, '') ?? null;
  return { fi: cut(fi), sv: cut(sv) };
};

function reminders(texts: LocaleTexts): AppPage[] {
  return rules.map(({ id, authority }) => ({
    id,
    kind: 'reminder',
    page: 'timeline',
    title: texts('rules', `${id}.title`),
    summary: withoutDays(texts('rules', `${id}.what`)),
    keywords: texts('reminders', `authorities.${authority}`),
    text: withoutDays(texts('rules', `${id}.why`)),
  }));
}

/** The app's own pages and the reminders of the plan as a search finds them. `root` is the project. Throws when a text is missing. */
export function appPages(root: string): AppPage[] {
  const texts = localeTexts(root);
  return [...ownPages(texts), ...reminders(texts)];
}
