import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chosen, inOrder } from './schedule.ts';

const pieces = [
  { name: 'format', needs: [] },
  { name: 'build', needs: [] },
  { name: 'unit', needs: ['build'] },
  { name: 'journeys', needs: ['build'] },
];

describe('choosing steps', () => {
  it('adds what the named step needs, in the order of the list', () => {
    expect(chosen(pieces, ['unit']).map(({ name }) => name)).toEqual(['build', 'unit']);
  });

  it('refuses an unknown name', () => {
    expect(() => chosen(pieces, ['units'])).toThrow('no step units');
  });
});

describe('running steps', () => {
  it('starts a step only after what it needs ended, and at most two at once', async () => {
    const log: string[] = [];
    let most = 0;
    let now = 0;
    await inOrder(pieces, 2, async ({ name }) => {
      most = Math.max(most, ++now);
      log.push(`${name} starts`);
      await pause(name === 'build' ? 30 : 5);
      log.push(`${name} ends`);
      now -= 1;
    });
    expect(most).toBe(2);
    expect(log.indexOf('build ends')).toBeLessThan(log.indexOf('unit starts'));
    expect(log.filter((line) => line.endsWith('ends'))).toHaveLength(4);
  });

  it('runs a step that measures time alone', async () => {
    let now = 0;
    const beside: number[] = [];
    const measured = [
      ...pieces,
      { name: 'journey', needs: ['build'], alone: true },
      { name: 'last', needs: [] },
    ];
    await inOrder(measured, 2, async ({ name }) => {
      now += 1;
      if (name === 'journey') beside.push(now);
      await pause(5);
      if (name === 'journey') beside.push(now);
      now -= 1;
    });
    expect(beside).toEqual([1, 1]);
  });

  it('refuses steps that wait for each other', async () => {
    const circle = [
      { name: 'a', needs: ['b'] },
      { name: 'b', needs: ['a'] },
    ];
    await expect(inOrder(circle, 2, async () => {})).rejects.toThrow('wait for each other');
  });
});
