import { createInstance, type TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import type { TextPart } from '#domain/text-parts.ts';
import type { DirectoryTexts } from './directory-fi.ts';
import type { Texts } from './fi.ts';
import type { GrowingTexts } from './growing-fi.ts';
import type { PlanningTexts } from './planning-fi.ts';
import type { PrivacyTexts } from './privacy-fi.ts';
import type { RuleTextBundle } from './rules-fi.ts';
import type { SearchTexts } from './search-fi.ts';
import type { SettingsTexts } from './settings-fi.ts';
import type { SyncTexts } from './sync-fi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: AllTexts;
    returnNull: false;
  }
}

type AllTexts = Texts &
  PlanningTexts &
  GrowingTexts &
  DirectoryTexts & { rules: RuleTextBundle } & PrivacyTexts & { search: SearchTexts } & { settings: SettingsTexts } & {
    sync: SyncTexts;
  };
export type Namespace = keyof AllTexts;
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

type Bundles = Readonly<Record<string, object>>;
type Loaders = Record<Language, () => Promise<Bundles>>;

/** A part of the texts in both languages: each language is a chunk that is fetched once. */
function textChunk(anyNamespace: Namespace, loaders: Loaders) {
  const loading = new Map<Language, Promise<void>>();
  const load = (language: Language): Promise<void> => {
    let promise = loading.get(language);
    if (!promise) {
      promise = loaders[language]().then((bundles) => {
        for (const [namespace, bundle] of Object.entries(bundles))
          instance.addResourceBundle(language, namespace, bundle);
      });
      // A chunk that did not arrive may arrive the next time. Not at once: rendering asks for it, and would go on without end.
      promise.catch(() => setTimeout(() => loading.delete(language), 1_000));
      loading.set(language, promise);
    }
    return promise;
  };
  return { has: (language: Language) => instance.hasResourceBundle(language, anyNamespace), load };
}

const everyPage = textChunk('app', {
  fi: () => import('./fi.ts').then(({ texts }) => texts),
  sv: () => import('./sv.ts').then(({ texts }) => texts),
});
const parts: Readonly<Record<TextPart, ReturnType<typeof textChunk>>> = {
  planning: textChunk('rules', {
    fi: () =>
      Promise.all([import('./planning-fi.ts'), import('./rules-fi.ts')]).then(([{ planning }, { rules }]) => ({
        ...planning,
        rules,
      })),
    sv: () =>
      Promise.all([import('./planning-sv.ts'), import('./rules-sv.ts')]).then(([{ planning }, { rules }]) => ({
        ...planning,
        rules,
      })),
  }),
  growing: textChunk('milestones', {
    fi: () => import('./growing-fi.ts').then(({ growing }) => growing),
    sv: () => import('./growing-sv.ts').then(({ growing }) => growing),
  }),
  directory: textChunk('service', {
    fi: () => import('./directory-fi.ts').then(({ directory }) => directory),
    sv: () => import('./directory-sv.ts').then(({ directory }) => directory),
  }),
  privacy: textChunk('privacy', {
    fi: () => import('./privacy-fi.ts'),
    sv: () => import('./privacy-sv.ts'),
  }),
  search: textChunk('search', {
    fi: () => import('./search-fi.ts'),
    sv: () => import('./search-sv.ts'),
  }),
  settings: textChunk('settings', {
    fi: () => import('./settings-fi.ts'),
    sv: () => import('./settings-sv.ts'),
  }),
  sync: textChunk('sync', {
    fi: () => import('./sync-fi.ts'),
    sv: () => import('./sync-sv.ts'),
  }),
};

export const hasTexts = everyPage.has;
export const loadTexts = everyPage.load;
export const hasTextsOf = (part: TextPart, language: Language): boolean => parts[part].has(language);
export const loadTextsOf = (part: TextPart, language: Language): Promise<void> => parts[part].load(language);

export const translator = <N extends Namespace>(language: Language, namespace: N): Translate<N> =>
  instance.getFixedT(language, namespace);

/** Whether there is a text: for keys that come out of stored data. */
export const hasText = (language: Language, namespace: Namespace, key: string): boolean =>
  instance.exists(key, { lng: language, ns: namespace });
