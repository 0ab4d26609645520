import type { SignedInContext } from '../context.ts';
import { notFound } from '../refusals.ts';
import type { AgendaDraft, DraftItem } from './agenda-draft.ts';

/** The item of this agenda; throws Refusing for every other id. */
export function requireItem(
  { items }: AgendaDraft,
  itemId: string,
  { language }: SignedInContext,
): DraftItem {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw notFound(language);
  return item;
}
