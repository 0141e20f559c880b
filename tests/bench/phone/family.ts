import type { Page } from '@playwright/test';
import { listItemId } from '#domain/kit/list-item.ts';
import { serviceId } from '#domain/ids.ts';
import { helsinkiDate, plusDays } from '#domain/time/local-date.ts';
import { childRow, eino, memory, packed, vitamin } from '#tests/storage/samples.ts';

export const records = 300;
const note = 'Neuvolassa puhuttiin unesta ja syömisestä. '.repeat(4).slice(0, 150);
const id = (at: number) => at.toString(16).padStart(32, '0');
const many = <T>(count: number, row: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => row(at));

const today = helsinkiDate(new Date());

/** 300 records as a family has them, half of them with a note; the children were born today. */
export const familyRows = {
  children: [
    childRow({ nickname: 'Aino', birthDate: today }),
    childRow({ id: eino, nickname: 'Eino', birthDate: today }),
  ],
  // Four that come each day, the rest visits in the coming months.
  own: many(30, (at) => ({
    ...vitamin,
    id: id(at),
    start: plusDays(today, at * 5),
    ...(at >= 4 && { kind: 'visit' as const, repeat: null }),
    note: at % 2 ? note : null,
  })),
  ownDone: many(88, (at) => {
    const [own, on] = [id(at % 4), plusDays(today, Math.floor(at / 4) - 22)];
    return { id: `own:${own}:${on}T08:00`, own, on };
  }),
  memories: many(60, (at) => ({ ...memory, id: id(at), note })),
  listItems: many(90, (at) => ({ ...packed, id: listItemId('going-out', `i${at}`), item: `i${at}` })),
  favourites: many(30, (at) => ({ id: serviceId(`service-${at}`) })),
};

/** Writes the family's rows into the database of a page whose app has been open: the same for each version, whatever its pages are called. */
export const enterFamily = (page: Page): Promise<void> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('evaat');
        opening.onerror = () => fail(new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(Object.keys(rows), 'readwrite');
          for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(row);
          transaction.onabort = () => fail(new Error('the family was not entered'));
          transaction.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    familyRows,
  );
