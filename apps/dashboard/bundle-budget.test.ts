import { expect, it } from 'vitest';
import { type Chunk, firstLoads } from './bundle-budget.ts';

const noise = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 89))).join('');
const chunk = (length: number, imports: string[], rest: Partial<Chunk> = {}): Chunk => ({
  code: noise(length),
  imports,
  isEntry: false,
  page: null,
  ...rest,
});

it('counts what the entry and the page need, each file once, and nothing that is loaded later', () => {
  const chunks = new Map([
    ['entry.js', chunk(4_000, ['shared.js'], { isEntry: true })],
    ['shared.js', chunk(8_000, ['entry.js'])],
    ['small.js', chunk(100, ['shared.js'], { page: 'small' })],
    ['large.js', chunk(100, ['shared.js', 'chart.js'], { page: 'large' })],
    ['chart.js', chunk(20_000, [])],
  ]);
  const loads = firstLoads(chunks);
  const small = loads.get('small') ?? 0;
  const large = loads.get('large') ?? 0;
  const alone = firstLoads(new Map([['chart.js', chunk(20_000, [], { page: 'chart' })]])).get('chart') ?? 0;
  expect([...loads.keys()]).toEqual(['small', 'large']);
  expect(Math.abs(large - small - alone)).toBeLessThan(10);
});
