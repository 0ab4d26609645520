export type Language = 'de' | 'en';

/** A text for people, in every language of the interface. */
export type Label = Readonly<Record<Language, string>>;
