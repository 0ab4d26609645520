import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const DEFINITION = /\b(query|mutation|fragment)\s+(\w+)/;
const VIRTUAL = 'virtual:document/';
const FRAGMENT = 'virtual:fragment/';

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

interface Definition {
  readonly kind: string;
  readonly name: { readonly value: string };
}

const definitionsIn = (literal: string): readonly Definition[] => JSON.parse(literal).definitions;

/** The module of one document: its own definition, and its fragments from modules that all documents share. */
export function documentModule(name: string, literal: string): string {
  const [own, ...fragments] = definitionsIn(literal);
  const imports = fragments.map(
    ({ name: { value } }, index) => `import { definition as f${index} } from '${FRAGMENT}${value}';`,
  );
  const definitions = [JSON.stringify(own), ...fragments.map((_, index) => `f${index}`)].join(',');
  return `${imports.join('')}export const ${name} = { kind: 'Document', definitions: [${definitions}] };`;
}

/** The module of one fragment's definition, out of the document that the generated file has for it. */
export const fragmentModule = (literal: string): string =>
  `export const definition = ${JSON.stringify(definitionsIn(literal)[0])};`;

/**
 * Puts every document into the bundle of the screen that uses it, and every fragment there once. As generated, one file
 * holds all documents, each with a copy of its fragments, and the first page would load what every screen asks for.
 */
export function documentSplitting(generatedFile: string): Plugin {
  const literalOf = async (name: string) => documentLiteral(await readFile(generatedFile, 'utf8'), name);
  return {
    name: 'document-splitting',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      handler: (code, id) =>
        id.includes('/src/gql/') ? null : { code: withImportedDocuments(code), map: null },
    },
    resolveId: { filter: { id: /^virtual:(document|fragment)\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(document|fragment)\// },
      handler: async (id) => {
        const address = id.slice(1);
        const name = address.slice(address.indexOf('/') + 1);
        const code = address.startsWith(FRAGMENT)
          ? fragmentModule(await literalOf(documentName(`fragment ${name}`)))
          : documentModule(name, await literalOf(name));
        return { code, moduleSideEffects: false };
      },
    },
  };
}
