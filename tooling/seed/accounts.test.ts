import { FUNCTIONS } from '@ersuchen/domain';
import { describe, expect, it } from 'vitest';
import { demoAccounts } from './accounts.ts';
import { backgroundNames, functionsByLogin, seatBodies } from './commission.ts';

describe('the seeded accounts', () => {
  it('let one sign in as every function', () => {
    const offered = demoAccounts.flatMap(
      ({ login }) => functionsByLogin[login]?.map((each) => each.fn) ?? [],
    );
    expect(new Set(offered)).toEqual(new Set(FUNCTIONS));
  });

  it('each have a name and a function', () => {
    const named = [...demoAccounts.map(({ login }) => login), ...Object.keys(backgroundNames)];
    expect(new Set(named).size).toBe(named.length);
    expect(named.sort()).toEqual(Object.keys(functionsByLogin).sort());
  });

  it('fill each of the nine seats with one member and one deputy', () => {
    const held = Object.values(functionsByLogin).flat();
    for (let seat = 1; seat <= seatBodies.length; seat += 1) {
      const roles = held.filter((each) => each.seat === seat).map((each) => each.seatRole);
      expect(roles.sort(), `seat ${seat}`).toEqual(['DEPUTY', 'MEMBER']);
    }
  });
});
