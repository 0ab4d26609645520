import { nrwAuthorities } from '@ersuchen/domain';
import { describe, expect, it } from 'vitest';
import { authorityOfTown } from './authority-of-town.ts';

describe('the authority suggested for an address', () => {
  it('is that of the city, not the central authority with its seat there', () => {
    expect(authorityOfTown(nrwAuthorities, 'Köln')?.name).toBe('Stadt Köln');
    expect(authorityOfTown(nrwAuthorities, 'koeln')?.name).toBe('Stadt Köln');
  });

  it('is left to the office where a district may be responsible', () => {
    expect(authorityOfTown(nrwAuthorities, 'Meschede')).toBeNull();
    expect(authorityOfTown(nrwAuthorities, '')).toBeNull();
  });
});
