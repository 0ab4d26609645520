export interface Section<Item> {
  readonly section: string;
  readonly items: readonly Item[];
}

/** The items under their headings, in the order of the agenda: a heading comes again where its section does. */
export function sectionsOf<Item extends { readonly section: string }>(
  items: readonly Item[],
): readonly Section<Item>[] {
  const sections: { section: string; items: Item[] }[] = [];
  for (const item of items) {
    const last = sections.at(-1);
    if (last?.section === item.section) last.items.push(item);
    else sections.push({ section: item.section, items: [item] });
  }
  return sections;
}
