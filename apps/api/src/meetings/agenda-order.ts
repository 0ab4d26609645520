import { AGENDA_SECTIONS, type AgendaSection } from '@ersuchen/domain';
import type { Transaction } from '../database/transaction.ts';

/** An item as far as its place is concerned. */
export interface Placed {
  readonly id: string;
  readonly section: AgendaSection;
}

const rankOf = (section: AgendaSection): number => AGENDA_SECTIONS.indexOf(section);

/** Where an item goes unless somebody says otherwise: behind the last item of its section or of one before it. From 1. */
export function placeIn(items: readonly Placed[], section: AgendaSection): number {
  return 2 + items.findLastIndex((item) => rankOf(item.section) <= rankOf(section));
}

/** The list with the item at this position, counted from 1; an item that is in the list already moves. */
export function placed(items: readonly Placed[], item: Placed, position: number): readonly Placed[] {
  return items.filter((other) => other.id !== item.id).toSpliced(position - 1, 0, item);
}

/** Writes section and position, 1 to n, of each item that is not stored like this already. */
export async function writeOrder(
  tx: Transaction,
  items: readonly Placed[],
  stored: readonly (Placed & { readonly position: number })[],
): Promise<void> {
  const before = new Map(stored.map((item) => [item.id, item]));
  for (const [index, { id, section }] of items.entries()) {
    const known = before.get(id);
    const position = index + 1;
    if (known?.position === position && known.section === section) continue;
    await tx.run('update agenda_item set position = ?, section = ? where id = ?', [position, section, id]);
  }
}
