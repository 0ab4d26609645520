import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DatabaseBusy, Places } from './places.ts';

describe('places in a database', () => {
  it('runs no more pieces of work at once than it has places, in the order they came', async () => {
    const queue = new Places(2, 1000);
    const log: string[] = [];
    let running = 0;
    let most = 0;
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        queue.run(async () => {
          running += 1;
          most = Math.max(most, running);
          await pause(5);
          log.push(name);
          running -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('refuses who waited too long and goes on with the others', async () => {
    const queue = new Places(1, 20);
    const slow = queue.run(() => pause(60));
    await expect(queue.run(async () => 'late')).rejects.toBeInstanceOf(DatabaseBusy);
    await slow;
    expect(await queue.run(async () => 'next')).toBe('next');
  });

  it('frees the place of work that failed', async () => {
    const queue = new Places(1, 20);
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run(async () => 'next')).toBe('next');
  });
});
