/** The text of a field; empty when there is none of that name. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

/** Names a checkbox of a group, so that every box has a name of its own. */
export const boxName = (group: string, value: string): string => `${group}.${value}`;

/** The values of the group's checked boxes. */
export function checkedOf(values: FormData, group: string): readonly string[] {
  const prefix = boxName(group, '');
  return [...values.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
