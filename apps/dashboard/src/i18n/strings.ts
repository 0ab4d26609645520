import i18next from 'i18next';
import { currentLanguage, type Language } from './language.ts';

/** The names between double braces of a text. */
type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** `seats_one` and `seats_other` are asked for as `seats`, with a `count`. */
type Asked<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

type TextOf<Table, Key extends string> = Key extends keyof Table
  ? Table[Key]
  : Table[Extract<keyof Table, `${Key}_${'one' | 'other'}`>];

type Values<Table, Key extends string> = Placeholder<TextOf<Table, Key>> | CountOf<Table, Key>;
type CountOf<Table, Key extends string> = Key extends keyof Table ? never : 'count';

/** Says one text; a text with `{{name}}` asks for that name, a plural for its `count`. */
export type Say<Table> = <Key extends Asked<Extract<keyof Table, string>>>(
  key: Key,
  ...values: [Values<Table, Key>] extends [never]
    ? []
    : [Readonly<Record<Values<Table, Key>, string | number>>]
) => string;

export interface Strings<Table> {
  readonly namespace: string;
  /** Only there to carry the type. */
  readonly table?: Table;
}

type Given = Readonly<Record<string, string | number>>;

let defined = 0;

/**
 * The texts of one screen or component in both languages. English has exactly the keys of German: a missing or
 * surplus key does not compile.
 */
export function defineStrings<const Table extends Readonly<Record<string, string>>>(texts: {
  readonly de: Table;
  readonly en: { readonly [Key in keyof Table]: string };
}): Strings<Table> {
  defined += 1;
  const namespace = `strings-${defined}`;
  i18next.addResourceBundle('de', namespace, texts.de);
  i18next.addResourceBundle('en', namespace, texts.en);
  return { namespace };
}

/** For places without React; components take `useStrings`, which follows the reader's choice of language. */
export function sayIn<Table>(strings: Strings<Table>, language: Language = currentLanguage()): Say<Table> {
  const said: (key: string, values: Given) => string = i18next.getFixedT(language, strings.namespace);
  return (key, ...values) => {
    const given: Given | undefined = values[0];
    return said(key, given ?? {});
  };
}
