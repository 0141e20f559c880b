import { use, type ComponentType } from 'react';

const pauseMs = 1_000;

export interface LazyPage {
  readonly Page: ComponentType;
  /** Fetches the page's chunk; rendering after that does not wait. */
  readonly preload: () => Promise<void>;
}

/**
 * `React.lazy` that can be awaited: the prerender and the first hydration must render the page at once, or the prerendered
 * HTML would be replaced by a fallback.
 */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loaded: ComponentType | null = null;
  let loading: Promise<void> | null = null;
  const preload = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        // A later tap may ask again. Not at once: rendering asks for the page, and would go on asking without end.
        setTimeout(() => (loading = null), pauseMs);
        throw error;
      },
    );
    return loading;
  };
  function Page() {
    if (!loaded) use(preload());
    const Component = loaded;
    return Component && <Component />;
  }
  return { Page, preload };
}
