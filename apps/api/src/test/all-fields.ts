import { type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';

/** A selection of every field that a type has, and so on below: a new field is covered without being named. */
export function allFields(schema: GraphQLSchema, typeName: string, above: readonly string[] = []): string {
  const type = schema.getType(typeName);
  if (isUnionType(type)) {
    const members = type.getTypes().map(({ name }) => `... on ${name} ${allFields(schema, name, above)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) && !isUnionType(named)) return [field.name];
    const nested = [...above, typeName];
    return nested.includes(named.name) ? [] : [`${field.name} ${allFields(schema, named.name, nested)}`];
  });
  return `{ ${fields.join(' ')} }`;
}
