import type { Phone, Service } from './service.ts';
import { dialKey, type Recall } from './recall.ts';

interface Wrong {
  readonly recall: Recall;
  readonly key: string;
  /** Finds the number in running text, in any spelling, but not inside a longer row of figures. */
  readonly inText: RegExp;
}

/** Between two figures of a number as people print it. */
const gap = String.raw`[\s().\-–/]{0,3}`;
const abroad = String.raw`(?<!\d)(?:\+|00)${gap}`;
/** Not what follows "+46 "; after "00" it may be: "8.00–16 09 310 41679". */
const before = String.raw`(?<!\d)(?<!\+(?:\d{1,3}${gap})?)(?:(?:(?:\+|00)${gap}358${gap}0?|0)${gap})?`;

/** The number as people write it, in any spelling; one in Finland with or without what stands for the country. */
function patternOf(key: string): RegExp {
  const [figures, start] = key.startsWith('+') ? [key.slice(1), abroad] : [key, before];
  return new RegExp(`${start}${figures.split('').join(gap)}(?!\\d)`, 'g');
}

const prepared = new WeakMap<readonly Recall[], readonly Wrong[]>();
function prepare(recalls: readonly Recall[]): readonly Wrong[] {
  let list = prepared.get(recalls);
  if (!list) {
    list = recalls.map((recall) => {
      const key = dialKey(recall.number);
      return { recall, key, inText: patternOf(key) };
    });
    prepared.set(recalls, list);
  }
  return list;
}

/** What stands in a text where a number was taken out. No figure, so that what is left of two never reads as a third. */
const takenOut = '…';

type Cleaning = readonly [wrongs: readonly Wrong[], found: Set<Wrong>];

const wrongIn = (wrongs: readonly Wrong[], number: string) => {
  const key = dialKey(number);
  return wrongs.find((each) => each.key === key);
};

/** The number to call in its place; one that was withdrawn too is none. */
const insteadOf = (wrongs: readonly Wrong[], { recall: { instead } }: Wrong) =>
  instead !== null && !wrongIn(wrongs, instead) ? instead : null;

const cleanText = (text: string, [wrongs, found]: Cleaning): string =>
  wrongs.reduce((left, wrong) => {
    const next = left.replace(wrong.inText, takenOut);
    if (next !== left) found.add(wrong);
    return next;
  }, text);

function cleanPhones(phones: readonly Phone[], cleaning: Cleaning): readonly Phone[] {
  const [wrongs, found] = cleaning;
  const keys = new Set(phones.map(({ number }) => dialKey(number)));
  const left = phones.flatMap((phone): readonly Phone[] => {
    const wrong = wrongIn(wrongs, phone.number);
    if (!wrong) return [clean(phone, cleaning)];
    found.add(wrong);
    const instead = insteadOf(wrongs, wrong);
    if (instead === null || keys.has(dialKey(instead))) return [];
    keys.add(dialKey(instead));
    // What the old number cost says nothing of the new one.
    return [clean({ ...phone, number: instead, price: null }, cleaning)];
  });
  return left.length === phones.length && left.every((phone, at) => phone === phones[at]) ? phones : left;
}

/** Plain strings are addresses, codes and days, in which figures mean something else; what people read is in `fi`, `sv` and keywords. */
function cleanField(name: string, field: unknown, cleaning: Cleaning): unknown {
  if (name === 'phones') return cleanPhones(field as readonly Phone[], cleaning);
  if (name === 'keywords') {
    const words = field as readonly string[];
    const left = words.map((word) => cleanText(word, cleaning));
    return left.every((word, at) => word === words[at]) ? words : left;
  }
  if (name === 'url') return field;
  if (typeof field === 'string') return name === 'fi' || name === 'sv' ? cleanText(field, cleaning) : field;
  return clean(field, cleaning);
}

/** Cleans all that is below an object or a list; what held nothing wrong is given back itself. */
function clean<T>(value: T, cleaning: Cleaning): T {
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value) as [string, unknown][];
  const left = fields.map(([name, field]): [string, unknown] => [name, cleanField(name, field, cleaning)]);
  if (left.every(([, field], at) => field === fields[at]?.[1])) return value;
  return (Array.isArray(value) ? left.map(([, item]) => item) : Object.fromEntries(left)) as T;
}

function applyTo(service: Service, all: readonly Wrong[]): Service {
  // A register's id counts also after its entry was merged into another.
  const ids = [service.id, ...(service.otherIds ?? [])];
  const wrongs = all.filter(({ recall }) => recall.services?.some((id) => ids.includes(id)) ?? true);
  const found = new Set<Wrong>();
  const left = wrongs.length > 0 ? clean(service, [wrongs, found]) : service;
  if (left === service) return service;
  const withdrawn = [...found].map((wrong) => ({
    instead: insteadOf(wrongs, wrong),
    why: clean(wrong.recall.why, [wrongs, found]),
    date: wrong.recall.date,
  }));
  return { ...left, withdrawn: [...(left.withdrawn ?? []), ...withdrawn] };
}

/**
 * The services without the numbers that were withdrawn: the number to call instead stands in their place, texts that spelled them
 * out have a gap there, and `withdrawn` tells what happened. A service with none of them is given back itself, and a list without
 * such services is the very same list. Doing it twice is doing it once.
 */
export function applyRecalls(services: readonly Service[], recalls: readonly Recall[]): readonly Service[] {
  if (recalls.length === 0) return services;
  const wrongs = prepare(recalls);
  const left = services.map((service) => applyTo(service, wrongs));
  return left.every((service, at) => service === services[at]) ? services : left;
}
