import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';
import { column, columns, fields, type Row, type Shape } from './shape.ts';

const pet: Shape = { name: 'Pet', table: 'pet p', key: 'p.id', fields: columns('p', ['name', 'bornOn']) };

const house: Shape = {
  name: 'House',
  table: 'house h',
  joins: {
    s: 'left join street s on s.id = h.street_id',
    t: 'left join town t on t.id = s.town_id',
  },
  key: 'h.id',
  fields: {
    ...columns('h', ['number']),
    town: { kind: 'part', present: 't.id', fields: columns('t', ['name', 'postcode']) },
    streetName: column('s.name'),
    pets: { kind: 'many', shape: () => pet, on: 'p.house_id' },
    oldestPet: {
      kind: 'derived',
      needs: {},
      also: (below) => new Map([['pets', below]]),
      from: (row) => (row.pets as readonly Row[])[0] ?? null,
    },
  },
};

describe('the plan of a selection', () => {
  it('reads only the columns asked for, and joins nothing for them', () => {
    expect(planOf(house, fields({ number: {} })).select).toBe(
      'select h.id as _key, h.number as number from house h',
    );
  });

  it('makes the join that a column needs, and the joins that this one leans on', () => {
    expect(planOf(house, fields({ streetName: {} })).select).toBe(
      'select h.id as _key, s.name as streetName from house h left join street s on s.id = h.street_id',
    );
    expect(planOf(house, fields({ town: { name: {} } })).select).toBe(
      'select h.id as _key, t.id as _of_town, t.name as town_name from house h ' +
        'left join street s on s.id = h.street_id left join town t on t.id = s.town_id',
    );
  });

  it('reads children once, whether they are asked for themselves or for a value made from them', () => {
    const plan = planOf(house, fields({ pets: { name: {} }, oldestPet: { bornOn: {} } }));
    expect(plan.many.map(([name, , child]) => [name, child.select])).toEqual([
      ['pets', 'select p.id as _key, p.house_id as _parent, p.name as name, p.born_on as bornOn from pet p'],
    ]);
  });

  it('knows no field that the shape does not name', () => {
    expect(planOf(house, fields({ owner: {}, __typename: {} })).select).toBe(
      'select h.id as _key from house h',
    );
  });
});
