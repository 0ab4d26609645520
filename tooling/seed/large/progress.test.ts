import { describe, expect, it } from 'vitest';
import { progressBar } from './progress.ts';

function drawn(isTTY: boolean, steps: readonly number[]): string[] {
  const written: string[] = [];
  const bar = progressBar('Cases', 200, { isTTY, write: (text) => written.push(text) });
  for (const step of steps) bar.add(step);
  bar.end();
  return written;
}

describe('the progress bar', () => {
  it('redraws one line on a terminal, filled as far as the work is done', () => {
    const [half, full, end] = drawn(true, [100, 100]);
    expect(half).toBe(`\rCases ${'█'.repeat(20)}${'░'.repeat(20)}  50 %`);
    expect(full).toBe(`\rCases ${'█'.repeat(40)} 100 %`);
    expect(end).toBe('\n');
  });

  it('writes a line for every tenth part elsewhere, and nothing twice', () => {
    expect(drawn(false, [1, 1, 20, 178])).toEqual(['Cases   0 %\n', 'Cases  11 %\n', 'Cases 100 %\n']);
  });
});
