import { type DocumentKind, documentKinds } from '@ersuchen/domain';
import { newId } from '../database/id.ts';
import type { Document } from '../documents/document.entity.ts';
import type { CapturedDocumentInput } from './capture.input.ts';

/** Checked documents as rows of the case. */
export const documentRows = (
  caseId: string,
  receivedOn: string,
  documents: readonly CapturedDocumentInput[],
): Partial<Document>[] =>
  documents.map(({ kind, title, pages }) => {
    const { label, sensitivity } = documentKinds[kind as DocumentKind];
    return {
      id: newId(),
      caseId,
      kind,
      title: title?.trim() || label.de,
      receivedOn,
      pages: pages ?? 1,
      sensitivity,
    };
  });
