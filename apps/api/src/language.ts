/** The reader's language: refusals and labels come in it. German unless English is asked for first. */
export type Language = 'de' | 'en';

export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'de';
