import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the budget needs to know of a chunk; file names as in the bundle. */
export interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  /** The page that the chunk begins, if it begins one. */
  readonly page: string | null;
}

/** The first load of each page in bytes of gzip: what the entry and the page need before anything is shown. */
export function firstLoads(chunks: ReadonlyMap<string, Chunk>): ReadonlyMap<string, number> {
  const sizes = new Map([...chunks].map(([file, { code }]) => [file, gzipSync(code).length]));
  const closure = (file: string, seen: Set<string>): Set<string> => {
    const chunk = chunks.get(file);
    if (!chunk || seen.has(file)) return seen;
    seen.add(file);
    for (const imported of chunk.imports) closure(imported, seen);
    return seen;
  };
  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([file]) => file);
  const pages = [...chunks].flatMap(([file, { page }]) => (page ? [{ file, page }] : []));
  return new Map(
    pages.map(({ file, page }) => {
      const needed = new Set<string>();
      for (const start of [...entries, file]) closure(start, needed);
      return [page, [...needed].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)];
    }),
  );
}

const PAGE = /\/src\/screens\/(.+)\/screen\.tsx$/;

/** Fails the build when a page's first load is larger than `limit` bytes of gzip. */
export function bundleBudget(limit: number): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        const page = PAGE.exec(output.facadeModuleId ?? '')?.[1] ?? null;
        chunks.set(file, { code: output.code, imports: output.imports, isEntry: output.isEntry, page });
      }
      for (const [page, size] of firstLoads(chunks)) {
        this.info(`first load of ${page}: ${(size / 1000).toFixed(1)} kB`);
        if (size > limit) this.error(`first load of ${page} is ${size} bytes of gzip, the limit is ${limit}`);
      }
    },
  };
}
