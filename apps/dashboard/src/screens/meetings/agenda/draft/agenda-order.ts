import { AGENDA_SECTIONS, type AgendaSection } from '@ersuchen/domain';

export interface Placed {
  readonly id: string;
  readonly section: string;
}

/** Neighbours of one section, or a section in which nothing stands. */
export interface AgendaPart<Item> {
  readonly id: string;
  readonly section: AgendaSection;
  readonly items: readonly Item[];
}

export interface AgendaPlace {
  readonly section: AgendaSection;
  /** From 1 over the whole agenda, counted without the item that moves. */
  readonly position: number;
}

/** The section by its code; an unknown one is shown among the others. */
export const sectionOf = (code: string): AgendaSection =>
  AGENDA_SECTIONS.find((section) => section === code) ?? 'OTHER';

const rankOf = (section: AgendaSection): number => AGENDA_SECTIONS.indexOf(section);

/** The agenda as it is shown: its order is never changed, and every section stands there, if only to be filled. */
export function partsOf<Item extends Placed>(items: readonly Item[]): readonly AgendaPart<Item>[] {
  const runs: { section: AgendaSection; items: Item[] }[] = [];
  for (const item of items) {
    const section = sectionOf(item.section);
    const last = runs.at(-1);
    if (last?.section === section) last.items.push(item);
    else runs.push({ section, items: [item] });
  }
  for (const section of AGENDA_SECTIONS.toReversed()) {
    if (runs.some((run) => run.section === section)) continue;
    const behind = runs.findIndex((run) => rankOf(run.section) > rankOf(section));
    runs.splice(behind === -1 ? runs.length : behind, 0, { section, items: [] });
  }
  return runs.map((run, index) => ({ id: `${run.section}-${index}`, ...run }));
}

/** The list with the item at its new place. */
export function moved<Item extends Placed>(
  items: readonly Item[],
  id: string,
  { section, position }: AgendaPlace,
): readonly Item[] {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return items;
  return items
    .filter((other) => other.id !== id)
    .toSpliced(Math.max(0, position - 1), 0, { ...item, section });
}

/** The place of that number: an item keeps its section where a neighbour has it, otherwise it takes the one it lands in. */
export function placeAt(items: readonly Placed[], id: string, position: number): AgendaPlace {
  const others = items.filter((item) => item.id !== id).map(({ section }) => sectionOf(section));
  const own = items.find((item) => item.id === id)?.section;
  const at = Math.min(Math.max(1, position), others.length + 1);
  const neighbours = [others[at - 2], others[at - 1]].filter((section) => section !== undefined);
  const now = items.findIndex((item) => item.id === id) + 1;
  if (at === now) return { section: sectionOf(own ?? 'OTHER'), position: at };
  const landed = at < now ? (others[at - 1] ?? others[at - 2]) : (others[at - 2] ?? others[at - 1]);
  const section = neighbours.find((neighbour) => neighbour === own) ?? landed ?? sectionOf(own ?? 'OTHER');
  return { section, position: at };
}

/** The end of that section; the item's present place when it stands there already. */
export function placeIn(items: readonly Placed[], id: string, section: AgendaSection): AgendaPlace {
  const now = items.findIndex((item) => item.id === id);
  if (items[now]?.section === section) return { section, position: now + 1 };
  const others = items.filter((item) => item.id !== id);
  const last = others.findLastIndex((item) => rankOf(sectionOf(item.section)) <= rankOf(section));
  return { section, position: last + 2 };
}
