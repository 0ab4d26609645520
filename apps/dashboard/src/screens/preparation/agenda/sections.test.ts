import { expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

it('puts items under their headings without changing their order', () => {
  const item = (id: number, section: string) => ({ id, section });
  const agenda = [item(1, 'URGENT'), item(2, 'OTHER'), item(3, 'OTHER'), item(4, 'URGENT')];
  const sections = sectionsOf(agenda);
  expect(sections.map(({ section }) => section)).toEqual(['URGENT', 'OTHER', 'URGENT']);
  expect(sections.flatMap(({ items }) => items)).toEqual(agenda);
});
