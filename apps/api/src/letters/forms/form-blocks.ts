import type { Block } from '../renderer/page.ts';
import type { FormPerson } from './form-persons.ts';

export const heading = (text: string): Block => ({
  kind: 'heading',
  level: 1,
  parts: [{ kind: 'text', text }],
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', parts: [{ kind: 'text', text }] });
export const tick = (text: string): Block => ({ kind: 'tick', parts: [{ kind: 'text', text }] });
export const bullets = (...items: readonly string[]): Block => ({
  kind: 'bullets',
  items: items.map((text) => [{ kind: 'text', text }]),
});
export const signature = (who: string): Block => ({
  kind: 'blank',
  label: `Ort, Datum, Unterschrift ${who}`.trim(),
});

/** Who a form is about; what is not known is a line to write on. */
export const personFacts = ({ name, birthDate, address }: FormPerson): Block => ({
  kind: 'facts',
  rows: [
    ['Vor- und Nachname', name],
    ['Geburtsdatum', birthDate],
    ['Anschrift', address],
  ],
});

/** A page for each, the next one on a sheet of its own. */
export const onePageEach = <T>(all: readonly T[], page: (one: T) => readonly Block[]): readonly Block[] =>
  all.flatMap((one, index) => [...(index === 0 ? [] : [{ kind: 'sheet' as const }]), ...page(one)]);
