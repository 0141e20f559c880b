import type { Service } from '#domain/directory/service.ts';
import { leavesTrace } from '#domain/kit/suggested.ts';
import type { LocalizedText } from '#domain/language.ts';
import { ok, type Result } from '#domain/result.ts';
import type { ConceptLeads } from '#domain/search/concept.ts';
import type { Answer } from '#domain/search/search.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { FoundThing } from '#storage/found.ts';
import { groupOrder } from './group-order.ts';
import { helpFirst, isForNow } from './help-first.ts';
import { once } from './once.ts';
import { leadsFirst, openServices, type Storage } from './open-services.ts';
import { ranked, type Asking } from './rank-services.ts';
import type { Results } from './results.ts';
import { spelled } from './spelled.ts';
import { worthShowing } from './worth-showing.ts';

/** All that the concepts of a question name, in their order. */
const named = (leads: Answer['leads'], what: keyof ConceptLeads): readonly string[] => [
  ...new Set(leads.flatMap((lead) => lead[what] ?? [])),
];

const cardOf = (thing: FoundThing | null) => (thing?.kind === 'article' ? [thing.card] : []);
const pageOf = (thing: FoundThing | null) => (thing?.kind === 'page' ? [thing.page] : []);

const inEither = ({ fi, sv }: LocalizedText) => `${fi ?? ''} ${sv ?? ''}`;

/** The words of the first rows, names before what is said of them. */
const textsOf = ({
  services,
  articles,
  pages,
}: Pick<Results, 'services' | 'articles' | 'pages'>): readonly string[] => [
  ...services.map(({ service }) => inEither(service.name)),
  ...pages.map(({ title }) => inEither(title)),
  ...articles.map(({ texts }) => `${texts.fi.title} ${texts.sv.title} ${texts.fi.summary} ${texts.sv.summary}`),
  ...services.map(({ service }) => service.keywords.join(' ')),
];

/**
 * Opens what an answer points at, ready to be shown: leads first, each thing once, what serves the family before what does not.
 * `lines` are the urgent page's own: part of the app, so they are here even when no pack is.
 */
export async function openAnswer(
  text: string,
  { hits: found, isUrgent, leads, didYouMean, marks }: Answer,
  asking: Asking,
  lines: readonly Service[],
  storage: Storage,
): Promise<Result<Results, StorageFailure>> {
  const hits = worthShowing(found);
  const names = {
    services: named(leads, 'services'),
    articles: named(leads, 'articles'),
    pages: [...named(leads, 'pages'), ...named(leads, 'reminders')],
  };
  const [led, services, articles, pages] = await Promise.all([
    storage.thingsNamed(names),
    openServices(hits.service, storage),
    storage.thingsAt(hits.article),
    storage.thingsAt([...hits.reminder, ...hits.page].sort((a, b) => b.score - a.score)),
  ]);
  if (!led.ok) return led;
  if (!services.ok) return services;
  if (!articles.ok) return articles;
  if (!pages.ok) return pages;

  const ledServices = names.services.flatMap(
    (id) => lines.find((line) => line.id === id) ?? led.value.services.find((service) => service.id === id) ?? [],
  );
  const rows = ranked(leadsFirst(ledServices, services.value), asking);
  const help = helpFirst(isUrgent, ledServices, rows, asking);
  const cards = once([...led.value.cards, ...articles.value.flatMap(cardOf)], ({ slug }) => slug);
  const shown: Pick<Results, 'services' | 'articles' | 'pages'> = {
    services: rows.filter(({ service }) => !help.some(({ id }) => id === service.id)),
    articles: cards,
    pages: once([...led.value.pages, ...pages.value.flatMap(pageOf)], ({ id }) => id),
  };
  return ok({
    ...shown,
    text,
    help,
    order: groupOrder(hits, names),
    // Words of need are taken as they stand: nobody is asked what they meant.
    didYouMean: isUrgent || !didYouMean ? null : spelled(didYouMean, text, textsOf(shown)),
    marks,
    mayBeKept:
      !isUrgent && !rows.slice(0, 3).some(({ service }) => isForNow(service)) && cards.slice(0, 3).every(leavesTrace),
  });
}
