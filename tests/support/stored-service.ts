import type { Page } from '@playwright/test';
import type { Service } from '#domain/directory/service.ts';

/**
 * Puts a service of a test's own among those on the phone, past the app: the built site has real ones only. The packs have to be stored
 * before; it is there from the next page on.
 */
export const storeService = (page: Page, service: Service): Promise<void> =>
  page.evaluate(async (added) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const db = await asked(indexedDB.open('evaat-packs'));
    const contents = db.transaction('contents', 'readwrite').objectStore('contents');
    interface Row {
      readonly id: string;
      readonly pack: { readonly content: readonly unknown[] };
    }
    const row = (await asked(contents.get('directory-all-authored-1'))) as Row;
    const content = [...row.pack.content, added];
    await asked(contents.put({ ...row, pack: { ...row.pack, content } }));
    db.close();
  }, service);
