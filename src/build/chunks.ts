import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** How the client bundle hangs together, by file name. */
export interface ChunkMap {
  readonly entry: string;
  /** Style files of a chunk and of everything it imports statically, in the order they apply. */
  readonly stylesOf: (file: string) => string[];
  /** A chunk and everything it imports statically, without repeats. */
  readonly closure: (file: string) => string[];
  /** The chunk that holds a module, by the end of its path: "src/app/pages/today.tsx". */
  readonly ofModule: (path: string) => string;
  readonly chunks: readonly string[];
  /** Scripts and styles that a page only comes by through one of these modules, by static or later imports. */
  readonly onlyThrough: (paths: readonly string[]) => string[];
}

/** Reads Vite's output; throws when a module that the build counts on is in no chunk. */
export function chunkMap(output: readonly (Chunk | Rolldown.OutputAsset)[]): ChunkMap {
  const chunks = output.filter((item) => item.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find((chunk) => chunk.isEntry)?.fileName;
  if (!entry) throw new Error('the bundle has no entry');
  const closure = (file: string) => {
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const imported of byFile.get(name)?.imports ?? []) visit(imported);
    };
    visit(file);
    return [...seen];
  };
  const ofModule = (path: string) => {
    const found = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(path)));
    if (!found) throw new Error(`${path} is in no chunk`);
    return found.fileName;
  };
  const filesOf = (chunk: Chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])];
  /** Everything that may be loaded, now or later, from the entry on, without passing through some files. */
  const reached = (closed: ReadonlySet<string>) => {
    const seen = new Set<string>();
    const visit = (name: string) => {
      const chunk = byFile.get(name);
      if (!chunk || seen.has(name) || closed.has(name)) return;
      seen.add(name);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
    };
    visit(entry);
    return new Set(chunks.filter(({ fileName }) => seen.has(fileName)).flatMap(filesOf));
  };
  return {
    entry,
    stylesOf: (file) => [
      ...new Set(closure(file).flatMap((name) => [...(byFile.get(name)?.viteMetadata?.importedCss ?? [])])),
    ],
    closure,
    ofModule,
    chunks: chunks.map((chunk) => chunk.fileName),
    onlyThrough: (paths) => {
      const without = reached(new Set(paths.map(ofModule)));
      return [...reached(new Set())].filter((file) => !without.has(file));
    },
  };
}
