import { checkNumber, checkText, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import { isAskable } from '../intake/check-items.ts';
import type { CapturedDocumentInput } from './capture.input.ts';

const MOST_DOCUMENTS = 100;
const MOST_PAGES = 9999;

/** Documents of the checklist, each with its title and number of pages as far as they are named. */
export function checkDocuments(path: string, documents: readonly CapturedDocumentInput[]): FieldErrors {
  if (documents.length > MOST_DOCUMENTS) return [{ path, code: 'TOO_MANY' }];
  return documents.flatMap(({ kind, title, pages }, index): FieldErrors => {
    const at = `${path}[${index}]`;
    return [
      ...(isAskable(kind) ? [] : [{ path: `${at}.kind`, code: 'UNKNOWN_CODE' } as const]),
      ...checkText(`${at}.title`, title ?? '', { required: false, max: FIELD_LIMITS.documentTitle }),
      ...checkNumber(`${at}.pages`, pages ?? 1, { min: 1, max: MOST_PAGES }),
    ];
  });
}
