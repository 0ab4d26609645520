import { describe, expect, it } from 'vitest';
import { ChangeQueue, type Seen } from './change-queue.ts';

const conflict = async () => ({ __typename: 'Conflict' as const });

describe('changes of one meeting', () => {
  it('are sent one after the other, each on the version that the one before answered', async () => {
    const queue = new ChangeQueue('m', 3);
    const seen: Seen[] = [];
    let inFlight = 0;
    const send = async (on: Seen) => {
      inFlight += 1;
      expect(inFlight).toBe(1);
      seen.push(on);
      await Promise.resolve();
      inFlight -= 1;
      return { __typename: 'Meeting' as const, version: on.version + 1 };
    };
    const outcomes = await Promise.all([queue.change(send), queue.change(send), queue.change(send)]);
    expect(seen.map(({ version }) => version)).toEqual([3, 4, 5]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  });

  it('that wait behind a conflict are not sent; later ones are, on the version read since', async () => {
    const queue = new ChangeQueue('m', 3);
    const sent: number[] = [];
    const send = async ({ version }: Seen) => {
      sent.push(version);
      return { __typename: 'Meeting' as const, version: version + 1 };
    };
    const [first, waiting] = await Promise.all([queue.change(conflict), queue.change(send)]);
    expect([first?.kind, waiting?.kind]).toEqual(['conflict', 'conflict']);
    expect(sent).toEqual([]);
    queue.learn(8);
    queue.learn(5);
    expect((await queue.change(send)).kind).toBe('done');
    expect(sent).toEqual([8]);
  });

  it('go on after a failure and after a refusal', async () => {
    const queue = new ChangeQueue('m', 1);
    const fails = () => Promise.reject(new Error('offline'));
    const refused = async () => ({ __typename: 'ActionRefused' as const, message: 'Nein.' });
    expect(await queue.change(fails)).toEqual({ kind: 'failed' });
    expect(await queue.change(refused)).toEqual({ kind: 'refused', message: 'Nein.' });
    expect(
      await queue.change(async ({ version }) => ({ __typename: 'Meeting', version: version + 1 })),
    ).toEqual({ kind: 'done' });
  });
});
