import { type GraphQLSchema, isUnionType } from 'graphql';
import { createUnionType } from 'type-graphql';

const typeNames = new Map<string, (value: object) => string>();

type Classes = readonly (new () => object)[];

/** A union whose member is told by a plain function of the value: compiled documents cannot wait for a promise. */
export function unionOf<T extends Classes>(name: string, types: T, typeNameOf: (value: object) => string) {
  typeNames.set(name, typeNameOf);
  return createUnionType<Classes>({ name, types: () => types });
}

/** Puts the plain functions in the place of the promises that type-graphql makes of them. */
export function resolveUnionsPlainly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const typeNameOf = isUnionType(type) ? typeNames.get(type.name) : undefined;
    if (isUnionType(type) && typeNameOf) type.resolveType = typeNameOf;
  }
}
