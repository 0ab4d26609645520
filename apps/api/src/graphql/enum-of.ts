import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose names and values are the words of a domain list. */
export function enumOf<T extends string>(name: string, words: readonly T[]): { readonly [word in T]: word } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { readonly [word in T]: word };
  registerEnumType(values, { name });
  return values;
}
