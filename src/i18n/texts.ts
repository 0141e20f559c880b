import { createInstance, type TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import type { Texts } from './fi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Texts;
    returnNull: false;
  }
}

export type Namespace = keyof Texts;
export type Translate<N extends Namespace> = TFunction<N>;

const instance = createInstance({
  initAsync: false,
  fallbackLng: false,
  ns: [],
  defaultNS: 'app',
  resources: {},
  interpolation: { escapeValue: false }, // React escapes
  saveMissing: true,
  // A missing text is a bug. The locale tests keep it from reaching a parent, so here it only needs to be loud.
  missingKeyHandler: (_languages, namespace, key) => {
    throw new Error(`no text for ${namespace}:${key}`);
  },
});
void instance.init();

const loaders: Record<Language, () => Promise<{ texts: Texts }>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
};

const loading = new Map<Language, Promise<void>>();

export const hasTexts = (language: Language): boolean => instance.hasResourceBundle(language, 'app');

/** Loads one language's texts once; the other language stays a chunk of its own. */
export function loadTexts(language: Language): Promise<void> {
  let promise = loading.get(language);
  if (!promise) {
    promise = loaders[language]().then(({ texts }) => {
      for (const [namespace, bundle] of Object.entries(texts)) instance.addResourceBundle(language, namespace, bundle);
    });
    // A chunk that did not arrive may arrive the next time. Not at once: rendering asks for it, and would go on without end.
    promise.catch(() => setTimeout(() => loading.delete(language), 1_000));
    loading.set(language, promise);
  }
  return promise;
}

export const translator = <N extends Namespace>(language: Language, namespace: N): Translate<N> =>
  instance.getFixedT(language, namespace);
