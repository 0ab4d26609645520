import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The fields that a document asks for, by name; nested selections inside. `@skip` and `@include` are not looked at. */
export type Selection = ReadonlyMap<string, Selection>;

type Fragments = GraphQLResolveInfo['fragments'];

const selections = new WeakMap<FieldNode, Map<string, Selection>>();

/**
 * What the document asks for below this root field, of the type `typeName` only (fragments on other types of a union
 * are left out). Computed once per document, but for a field that stands in it several times.
 */
export function selectionOf(
  info: GraphQLResolveInfo,
  typeName: string,
  path: readonly string[] = [],
): Selection {
  const [first = new Map(), ...others] = info.fieldNodes.map((node) =>
    below(node, info.fragments, typeName, path),
  );
  return others.reduce(merged, first);
}

/** One field's node may stand in several operations of a document, beside different others: each is kept by itself. */
function below(node: FieldNode, fragments: Fragments, typeName: string, path: readonly string[]): Selection {
  const key = [typeName, ...path].join('.');
  const known = selections.get(node) ?? new Map<string, Selection>();
  selections.set(node, known);
  let selection = known.get(key);
  if (!selection) {
    selection = collect([node.selectionSet], fragments, typeName);
    for (const step of path) selection = selection.get(step) ?? new Map();
    known.set(key, selection);
  }
  return selection;
}

/** Two selections as one: what either asks for. */
export function merged(first: Selection, second: Selection): Selection {
  const all = new Map(first);
  for (const [name, below] of second) all.set(name, merged(all.get(name) ?? new Map(), below));
  return all;
}

function collect(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
  typeName: string | null,
): Selection {
  let found: Selection = new Map();
  for (const part of sets.flatMap((set) => set?.selections ?? [])) {
    if (part.kind === 'Field') {
      const below = part.selectionSet ? collect([part.selectionSet], fragments, null) : new Map();
      found = merged(found, new Map([[part.name.value, below]]));
    } else {
      const fragment = part.kind === 'FragmentSpread' ? fragments[part.name.value] : part;
      const on = fragment?.typeCondition?.name.value;
      if (typeName === null || on === undefined || on === typeName) {
        found = merged(found, collect([fragment?.selectionSet], fragments, typeName));
      }
    }
  }
  return found;
}
