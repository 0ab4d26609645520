import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A root field with arguments that it accepts; every input field is walked by its type, named here or not. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface Leaf {
  readonly path: readonly (string | number)[];
  /** Name of the scalar or enum type. */
  readonly type: string;
}

/** Every scalar among the arguments of a mutation, the first entry of each list. */
export function leavesOf(schema: GraphQLSchema, mutation: string): readonly Leaf[] {
  const field = schema.getMutationType()?.getFields()[mutation];
  return (field?.args ?? []).flatMap(({ name, type }) => below(type, [name]));
}

function below(type: GraphQLInputType, path: Leaf['path']): readonly Leaf[] {
  if (isNonNullType(type)) return below(type.ofType, path);
  if (isListType(type)) return below(type.ofType, [...path, 0]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => below(field.type, [...path, field.name]));
  return [{ path, type: type.name }];
}

/** The arguments with another value at one place; lists and objects on the way are made where they are missing. */
export function withValue(base: Arguments, [step, ...rest]: Leaf['path'], value: unknown): Arguments {
  return replaced(base, step === undefined ? [] : [step, ...rest], value) as Arguments;
}

function replaced(base: unknown, [step, ...rest]: Leaf['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(base) ? base : [];
    return [replaced(list[0], rest, value), ...list.slice(1)];
  }
  const object = (base ?? {}) as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, value) };
}

/** A mutation's document with all its arguments as variables; answers what was refused. */
export function documentOf(schema: GraphQLSchema, mutation: string): string {
  const args = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `mutation (${declared}) { answer: ${mutation}(${passed}) {
    __typename ... on InputInvalid { fields { path code } } ... on ActionRefused { code } } }`;
}
