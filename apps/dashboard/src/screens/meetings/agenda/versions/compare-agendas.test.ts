import { describe, expect, it } from 'vitest';
import { type ComparedItem, compareAgendas, countsOf, isUnchanged } from './compare-agendas.ts';

const agenda = (cases: string, change: Record<string, Partial<ComparedItem>> = {}): ComparedItem[] =>
  [...cases].map((caseId, index) => ({
    caseId,
    fileNumber: `HFK-${caseId}`,
    leadName: caseId,
    section: 'FIRST_DELIBERATION',
    position: index + 1,
    minutes: 15,
    ...change[caseId],
  }));

const told = (before: ComparedItem[], after: ComparedItem[]) =>
  compareAgendas(before, after).map((change) => {
    if (!change.before) return `+${change.caseId}`;
    if (!change.after) return `-${change.caseId}`;
    return `${change.caseId}${change.isMoved ? ' moved' : ''}${change.isInOtherSection ? ' section' : ''}${change.isOtherDuration ? ' minutes' : ''}`;
  });

describe('two versions of an agenda', () => {
  it('are the same when nothing changed', () => {
    const changes = compareAgendas(agenda('abc'), agenda('abc'));
    expect(changes.every(isUnchanged)).toBe(true);
    expect(countsOf(changes)).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  it('tell what is new and what was taken off, and where', () => {
    expect(told(agenda('abc'), agenda('acd'))).toEqual(['a', '-b', 'c', '+d']);
    expect(told(agenda('abc'), agenda('c'))).toEqual(['-a', '-b', 'c']);
    expect(told([], agenda('ab'))).toEqual(['+a', '+b']);
    expect(told(agenda('ab'), [])).toEqual(['-a', '-b']);
  });

  it('call moved only what was moved, not what shifted', () => {
    expect(told(agenda('abcd'), agenda('xabcd'))).toEqual(['+x', 'a', 'b', 'c', 'd']);
    expect(told(agenda('abcd'), agenda('dabc'))).toEqual(['d moved', 'a', 'b', 'c']);
    expect(told(agenda('abcd'), agenda('acbd'))).toHaveLength(4);
    expect(told(agenda('abcd'), agenda('acbd')).filter((text) => text.endsWith('moved'))).toHaveLength(1);
  });

  it('tell another section and another duration', () => {
    const after = agenda('ab', { a: { section: 'URGENT' }, b: { minutes: 30 } });
    expect(told(agenda('ab'), after)).toEqual(['a section', 'b minutes']);
  });

  it('are counted', () => {
    const changes = compareAgendas(agenda('abcd'), agenda('dabe', { b: { minutes: 45 } }));
    expect(countsOf(changes)).toEqual({ added: 1, removed: 1, changed: 2 });
  });
});
