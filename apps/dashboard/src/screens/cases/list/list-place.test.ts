import { describe, expect, it } from 'vitest';
import { addressOf, isNarrowed, readPlace, statesShown, variablesOf } from './list-place.ts';

const placeAt = (address: string) => readPlace(new URLSearchParams(address));

describe('the address of the case list', () => {
  it('shows what is open, oldest first, when it says nothing', () => {
    const place = placeAt('');
    expect(place).toMatchObject({ states: 'OPEN', sort: 'RECEIVED_OLDEST', authorityId: null });
    expect(isNarrowed(place)).toBe(false);
    const { filter } = variablesOf(place, '', {});
    expect(filter?.states).toContain('PRE_CHECK');
    expect(filter?.states).not.toContain('CLOSED');
    expect(filter?.states).not.toContain('DRAFT');
  });

  it('keeps filters and order on the way to the address and back', () => {
    const address = 'stand=PRE_CHECK%2CACCEPTED&behoerde=a1&bearbeitung=c1&wartet=28&ordnung=WAITING_LONGEST';
    const place = placeAt(address);
    expect(place).toEqual({
      states: ['PRE_CHECK', 'ACCEPTED'],
      authorityId: 'a1',
      caseworkerId: 'c1',
      waitingDays: 28,
      sort: 'WAITING_LONGEST',
    });
    expect(addressOf(place).toString()).toBe(address);
  });

  it('passes over what it does not know', () => {
    expect(placeAt('stand=NONSENSE&wartet=viele&ordnung=COLOUR')).toEqual(placeAt(''));
  });
});

describe('what the server is asked for', () => {
  it('searches every state, unless states were chosen', () => {
    expect(statesShown(placeAt(''), 'Kaya')).toBe('ALL');
    expect(variablesOf(placeAt(''), ' Kaya ', {}).filter).toEqual({ search: 'Kaya' });
    expect(variablesOf(placeAt('stand=READY'), 'Kaya', {}).filter).toEqual({
      states: ['READY'],
      search: 'Kaya',
    });
  });

  it('never goes both ways at once', () => {
    expect(variablesOf(placeAt(''), '', { after: 'x', before: 'y' })).toMatchObject({ after: 'x' });
    expect(variablesOf(placeAt(''), '', { after: 'x', before: 'y' })).not.toHaveProperty('before');
  });
});
