import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const DEFINITION = /\b(query|mutation|fragment)\s+(\w+)/;
const VIRTUAL = 'virtual:document/';

/** The name under which the generated `graphql.ts` exports the document of that text. */
export function documentName(text: string): string {
  const [, kind, name] = DEFINITION.exec(text) ?? [];
  if (!kind || !name) throw new Error(`a GraphQL document without a name: ${text.slice(0, 60)}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
}

/** Replaces each `graphql(…)` by an import of its one document. */
export function withImportedDocuments(code: string): string {
  const imports = new Set<string>();
  const replaced = code.replace(CALL, (_call, text: string) => {
    const name = documentName(text);
    imports.add(`import { ${name} } from '${VIRTUAL}${name}';`);
    return name;
  });
  return imports.size === 0 ? code : `${[...imports].join('')}${replaced}`;
}

/** The value of one exported document, from the generated file's text. */
export function documentLiteral(generated: string, name: string): string {
  const start = `export const ${name} = `;
  const line = generated.split('\n').find((candidate) => candidate.startsWith(start));
  const end = line?.lastIndexOf(' as unknown as ') ?? -1;
  if (!line || end === -1) throw new Error(`${name} is not in the generated documents: run codegen`);
  return line.slice(start.length, end);
}

/**
 * Puts every document into the bundle of the screen that uses it. As generated, one file holds them all, and the first
 * page would load the documents of every screen.
 */
export function documentSplitting(generatedFile: string): Plugin {
  return {
    name: 'document-splitting',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      handler: (code, id) =>
        id.includes('/src/gql/') ? null : { code: withImportedDocuments(code), map: null },
    },
    resolveId: { filter: { id: /^virtual:document\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:document\// },
      handler: async (id) => {
        const name = id.slice(VIRTUAL.length + 1);
        const literal = documentLiteral(await readFile(generatedFile, 'utf8'), name);
        return {
          code: `export const ${name} = ${literal};`,
          moduleSideEffects: false,
        };
      },
    },
  };
}
