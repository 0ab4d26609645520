import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveAnswer } from './autosave.ts';

let asked: { text: string; version: number }[] = [];
let answers: (() => Promise<SaveAnswer<string>>)[] = [];
const saved = (version: number) => async (): Promise<SaveAnswer<string>> => ({ kind: 'saved', version });
const lost = async (): Promise<never> => {
  throw new Error('offline');
};
const create = (text = '', version = 1) =>
  createAutosave({ text, version }, (sent, at) => {
    asked.push({ text: sent, version: at });
    return (answers.shift() ?? saved(at + 1))();
  });
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answers = [];
});
afterEach(() => vi.useRealTimers());

describe('a text that saves itself', () => {
  it('is saved once when typing rests, and says when', async () => {
    const note = create();
    note.write('Na');
    await pass(1_000);
    note.write('Nach');
    await pass(1_499);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual([{ text: 'Nach', version: 1 }]);
    expect(note.current()).toMatchObject({ phase: 'saved', savedAt: new Date().toISOString() });
  });

  it('is saved every ten seconds while somebody types without rest', async () => {
    const note = create();
    for (let second = 0; second <= 10; second += 1) {
      note.write(`${second}`);
      await pass(1_000);
    }
    expect(asked).toHaveLength(1);
  });

  it('sends what was typed during a save after it, with the new version', async () => {
    let answer: (answer: SaveAnswer<string>) => void = () => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve))];
    const note = create();
    note.write('eins');
    await pass(1_500);
    note.write('eins zwei');
    await pass(5_000);
    expect(asked).toHaveLength(1);
    answer({ kind: 'saved', version: 2 });
    await pass(1_500);
    expect(asked).toEqual([
      { text: 'eins', version: 1 },
      { text: 'eins zwei', version: 2 },
    ]);
    expect(note.current().phase).toBe('saved');
  });

  it('tries again after a lost connection until it is saved', async () => {
    answers = [lost, lost];
    const note = create();
    note.write('im Tunnel');
    await pass(1_500);
    expect(note.current()).toMatchObject({ phase: 'failed', text: 'im Tunnel' });
    await pass(10_000);
    expect(asked).toHaveLength(3);
    expect(note.current().phase).toBe('saved');
  });

  it('takes its own text for saved when only the answer was lost', async () => {
    answers = [lost, async () => ({ kind: 'conflict', theirs: { text: 'im Tunnel', version: 2 } })];
    const note = create();
    note.write('im Tunnel');
    await pass(6_500);
    expect(note.current()).toMatchObject({ phase: 'saved', theirs: null });
    expect(note.version()).toBe(2);
  });

  it('rests after a refusal until the text changes', async () => {
    answers = [async () => ({ kind: 'refused' })];
    const note = create();
    note.write('zu lang');
    await pass(60_000);
    expect(asked).toHaveLength(1);
    expect(await note.flush()).toBe(false);
    note.write('kurz');
    await pass(1_500);
    expect(note.current().phase).toBe('saved');
  });
});

describe('two windows', () => {
  const clash = async () => {
    answers = [async () => ({ kind: 'conflict', theirs: { text: 'ihres', version: 7 } })];
    const note = create('alt', 3);
    note.write('meins');
    await pass(1_500);
    return note;
  };

  it('keep both texts and save nothing until it is settled', async () => {
    const note = await clash();
    expect(note.current()).toMatchObject({ text: 'meins', theirs: { text: 'ihres', version: 7 } });
    note.write('meins, weiter');
    await pass(60_000);
    expect(asked).toHaveLength(1);
  });

  it('save one’s own over the other when that is chosen', async () => {
    const note = await clash();
    expect(await note.keepMine()).toBe(true);
    expect(asked.at(-1)).toEqual({ text: 'meins', version: 7 });
    expect(note.current().theirs).toBeNull();
  });

  it('go on with the other text when that is chosen', async () => {
    const note = await clash();
    note.takeTheirs();
    expect(note.current()).toMatchObject({ text: 'ihres', phase: 'untouched' });
    note.write('ihres, ergänzt');
    await pass(1_500);
    expect(asked.at(-1)).toEqual({ text: 'ihres, ergänzt', version: 7 });
  });

  it('show the newer text at once where nothing was typed', async () => {
    const note = create('alt', 3);
    note.hear({ text: 'neu', version: 4 });
    expect(note.current().text).toBe('neu');
    note.write('neu und meins');
    note.hear({ text: 'noch neuer', version: 5 });
    expect(note.current().text).toBe('neu und meins');
  });
});
