import { describe, expect, it } from 'vitest';
import {
  documentLiteral,
  documentModule,
  documentName,
  fragmentModule,
  withImportedDocuments,
} from './document-splitting.ts';

describe('splitting the documents', () => {
  it('names a document as the generated file does', () => {
    expect(documentName('query CaseList { a }')).toBe('CaseListDocument');
    expect(documentName('fragment CaseRow on OfficeCase { id }')).toBe('CaseRowFragmentDoc');
    expect(() => documentName('{ a }')).toThrow('without a name');
  });

  it('imports each document once and leaves the rest of the code alone', () => {
    const code = 'const A = graphql(`\n  query A { a }\n`);\nconst f = (graphql: string) => graphql;';
    expect(withImportedDocuments(code)).toBe(
      "import { ADocument } from 'virtual:document/ADocument';const A = ADocument;\nconst f = (graphql: string) => graphql;",
    );
    expect(withImportedDocuments('const b = 1;')).toBe('const b = 1;');
  });

  it('reads the value out of the generated file, and says when it is not there', () => {
    const generated = 'export const ADocument = {"kind":"Document"} as unknown as DocumentNode<A, B>;';
    expect(documentLiteral(generated, 'ADocument')).toBe('{"kind":"Document"}');
    expect(() => documentLiteral(generated, 'BDocument')).toThrow('run codegen');
  });

  it('shares the fragments of all documents', () => {
    const definition = (kind: string, value: string) => ({ kind, name: { kind: 'Name', value } });
    const literal = JSON.stringify({
      kind: 'Document',
      definitions: [definition('OperationDefinition', 'A'), definition('FragmentDefinition', 'Row')],
    });
    expect(documentModule('ADocument', literal)).toBe(
      `import { definition as f0 } from 'virtual:fragment/Row';export const ADocument = { kind: 'Document', definitions: [${JSON.stringify(definition('OperationDefinition', 'A'))},f0] };`,
    );
    const own = definition('FragmentDefinition', 'Row');
    expect(fragmentModule(JSON.stringify({ kind: 'Document', definitions: [own] }))).toBe(
      `export const definition = ${JSON.stringify(own)};`,
    );
  });
});
