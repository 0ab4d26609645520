import { type Label, nationalityOf } from '@ersuchen/domain';

/** `Serbien, Kosovo`: as the reader says the states, unknown keys as they stand. */
export function nationalityNames(keys: readonly string[], say: (label: Label) => string): string {
  return keys
    .map((key) => {
      const nationality = nationalityOf(key);
      return nationality ? say(nationality) : key;
    })
    .join(', ');
}
