import { describe, expect, it } from 'vitest';
import { exampleEmailOf, nrwAuthorities } from './nrw-authorities.ts';

const ofKind = (kind: string) => nrwAuthorities.filter((authority) => authority.kind === kind);

describe('the authorities of North Rhine-Westphalia', () => {
  it('are every city, every district with the region of Aachen, and the five central authorities', () => {
    expect(ofKind('CITY')).toHaveLength(22);
    expect(ofKind('DISTRICT')).toHaveLength(31);
    expect(ofKind('ZAB').map(({ town }) => town)).toEqual(['Bielefeld', 'Coesfeld', 'Essen', 'Köln', 'Unna']);
    expect(nrwAuthorities.length).toBeGreaterThan(80);
  });

  it('have one stable key and one name each', () => {
    expect(new Set(nrwAuthorities.map(({ key }) => key)).size).toBe(nrwAuthorities.length);
    expect(new Set(nrwAuthorities.map(({ name }) => name)).size).toBe(nrwAuthorities.length);
    for (const { key } of nrwAuthorities) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('can be reached by no real mail', () => {
    for (const authority of nrwAuthorities)
      expect(exampleEmailOf(authority)).toMatch(/@[a-z0-9-]+\.example$/);
    expect(nrwAuthorities.map(exampleEmailOf)).toContain('auslaenderbehoerde@stadt-bochum.example');
  });
});
