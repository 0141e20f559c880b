import type { Plugin, Rolldown } from 'vite';

/** How the files of the entry's style begin; src/build/build-site.ts refuses where a part of it has another name. */
export const entryStyleStart = 'assets/inline-';

/** The entry's style, by the names that Vite gives its parts. */
const isEntryStyle = (name: string) => /^(index|base|pieces)\.css$/.test(name);

/** The name of a file that is no script. */
export const assetName = ({ names }: { readonly names: readonly string[] }): string =>
  `${names.some(isEntryStyle) ? entryStyleStart : 'assets/'}[hash:7][extname]`;

const chunksOf = (bundle: Rolldown.OutputBundle) => Object.values(bundle).filter((item) => item.type === 'chunk');

/**
 * Keeps the entry's style out of the lists of what a script asks for together with a page: each page has it already, and the lists were 1 % of
 * what the worker installs. While Vite writes them it does not see these files; whoever reads the bundle afterwards does.
 */
export function unlistedEntryStyle(): Plugin[] {
  const hidden = new Map<string, readonly string[]>();
  return [
    {
      name: 'evaat:hide-entry-style',
      apply: 'build',
      // Between Vite's own: after the one that tells which script has which style, before the one that writes the lists.
      enforce: 'post',
      generateBundle(_options, bundle) {
        for (const { fileName, viteMetadata } of chunksOf(bundle)) {
          const inline = [...(viteMetadata?.importedCss ?? [])].filter((file) => file.startsWith(entryStyleStart));
          hidden.set(fileName, inline);
          for (const file of inline) viteMetadata?.importedCss.delete(file);
        }
      },
    },
    {
      name: 'evaat:show-entry-style',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          for (const { fileName, viteMetadata } of chunksOf(bundle))
            for (const file of hidden.get(fileName) ?? []) viteMetadata?.importedCss.add(file);
        },
      },
    },
  ];
}
