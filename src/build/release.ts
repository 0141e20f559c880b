/** Vite's replacement for the version that the app shows; none of its own leaves that of package.json (vite.config.ts). */
export const releaseDefine = (release: string | null): Record<string, string> =>
  release === null ? {} : { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(release) };
