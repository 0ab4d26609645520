import { checkText, documentKinds, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import type { CompletionItemInput } from './completion.input.ts';

/** Items that one request can name. */
const MOST_ITEMS = 30;

/** Each item is a document that can be asked for, or says in words what is missing. */
export function checkItems(path: string, items: readonly CompletionItemInput[]): FieldErrors {
  if (items.length === 0) return [{ path, code: 'REQUIRED' }];
  if (items.length > MOST_ITEMS) return [{ path, code: 'TOO_MANY' }];
  return items.flatMap(({ kind, description }, index): FieldErrors => {
    const known = !kind || isAskable(kind);
    return [
      ...(known ? [] : [{ path: `${path}[${index}].kind`, code: 'UNKNOWN_CODE' } as const]),
      ...checkText(`${path}[${index}].description`, description ?? '', {
        required: !kind,
        max: FIELD_LIMITS.completionItem,
      }),
    ];
  });
}

/** A document that comes from the party; not one that arises in the procedure. */
export const isAskable = (kind: string): boolean =>
  Object.hasOwn(documentKinds, kind) && documentKinds[kind as keyof typeof documentKinds].when !== 'PRODUCED';
