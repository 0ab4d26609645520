import type { Plugin } from 'vite';

const LOCALE = /\/intl\/[\w-]+\/(\w{2}-\w{2})\.mjs$/;
const SPOKEN: readonly string[] = ['de-DE', 'en-US'];

/** Whether a file holds react-aria's texts in a language that the dashboard does not speak. */
export function isUnspoken(file: string): boolean {
  const locale = LOCALE.exec(file)?.[1];
  return locale !== undefined && !SPOKEN.includes(locale);
}

/** Leaves the texts of some thirty further languages out of the bundle. */
export function spokenLocales(): Plugin {
  return {
    name: 'spoken-locales',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: LOCALE },
      handler: (id) => (isUnspoken(id) ? { code: 'export default {};', moduleSideEffects: false } : null),
    },
  };
}
