import { type ASTVisitor, GraphQLError, Kind, type SelectionNode, type ValidationContext } from 'graphql';

const LIMITS = { depth: 10, aliases: 15, rootFields: 10, directives: 10, operations: 5 } as const;

/**
 * Refuses documents that ask too much: depth (with fragments followed), aliases, root fields, directives, operations,
 * more than one mutation. A fragment is measured once, so a bomb of nested fragments costs nothing.
 */
export function graphqlLimits(context: ValidationContext): ASTVisitor {
  const refuse = (message: string) => context.reportError(new GraphQLError(message));
  let aliases = 0;
  let directives = 0;
  let operations = 0;
  const depths = new Map<string, number>();
  const depthOf = (selections: readonly SelectionNode[], open: ReadonlySet<string>): number =>
    Math.max(0, ...selections.map((selection) => depthBelow(selection, open)));
  const depthBelow = (selection: SelectionNode, open: ReadonlySet<string>): number => {
    if (selection.kind === Kind.FIELD) {
      return 1 + depthOf(selection.selectionSet?.selections ?? [], open);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet.selections, open);
    const name = selection.name.value;
    const known = depths.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) return 0;
    const fragment = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet.selections, new Set([...open, name])) : 0;
    depths.set(name, depth);
    return depth;
  };
  /** Fields side by side, those of fragments included; a fragment that is spread twice counts once. */
  const fieldsIn = (selections: readonly SelectionNode[], met: Set<string>): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + fieldsIn(selection.selectionSet.selections, met);
      const fragment = met.has(selection.name.value) ? null : context.getFragment(selection.name.value);
      met.add(selection.name.value);
      return sum + fieldsIn(fragment?.selectionSet.selections ?? [], met);
    }, 0);
  return {
    Field(node) {
      if (node.alias) aliases += 1;
      if (aliases === LIMITS.aliases + 1) refuse(`more than ${LIMITS.aliases} aliases`);
    },
    Directive() {
      directives += 1;
      if (directives === LIMITS.directives + 1) refuse(`more than ${LIMITS.directives} directives`);
    },
    OperationDefinition(node) {
      operations += 1;
      if (operations === LIMITS.operations + 1) refuse(`more than ${LIMITS.operations} operations`);
      const roots = node.selectionSet.selections;
      if (node.operation === 'subscription') refuse('no subscriptions');
      if (fieldsIn(roots, new Set()) > LIMITS.rootFields)
        refuse(`more than ${LIMITS.rootFields} root fields`);
      if (node.operation === 'mutation' && (roots.length > 1 || roots[0]?.kind !== Kind.FIELD)) {
        refuse('one mutation per request');
      }
      if (!isIntrospection(roots) && depthOf(roots, new Set()) > LIMITS.depth) {
        refuse(`deeper than ${LIMITS.depth} levels`);
      }
    },
  };
}

/** Introspection documents are deep by nature; Apollo itself refuses them where they are switched off. */
const isIntrospection = (roots: readonly SelectionNode[]): boolean =>
  roots.every((root) => root.kind === Kind.FIELD && root.name.value.startsWith('__'));
