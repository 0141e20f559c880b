import searchWorker from '#search-worker/main.ts?worker&url';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** The scripts that may run beside the page. */
const workerUrls = { service: '/sw.js', search: searchWorker } as const;

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * The address of a worker's script. Under `require-trusted-types-for 'script'` starting one wants a trusted URL: these and no other.
 * The policy is made once, for a second one of its name is refused.
 */
export function workerUrl(worker: keyof typeof workerUrls): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return workerUrls[worker];
  policy ??= types.createPolicy('evaat-urls', {
    createScriptURL: (url) => {
      if (!Object.values(workerUrls).includes(url)) throw new TypeError(`not a script of ours: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(workerUrls[worker]);
}
