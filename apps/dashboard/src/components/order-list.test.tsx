import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { OrderList } from './order-list.tsx';

let moves: [string, number][] = [];

beforeEach(async () => {
  moves = [];
  show(
    <OrderList
      label="Tagesordnung"
      items={['a', 'b', 'c']}
      itemKey={(item) => item}
      itemName={(item) => item.toUpperCase()}
      onMove={(key, position) => moves.push([key, position])}
    >
      {(item, position) => `${position}. ${item}`}
    </OrderList>,
  );
  await screen.findByRole('grid');
});

function typePosition(item: string, typed: string): void {
  const field = screen.getByLabelText(`Position von ${item}`);
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

describe('a list put in order', () => {
  it('moves an item up and down by buttons, not beyond the ends', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Nach unten: A' }));
    await userEvent.click(screen.getByRole('button', { name: 'Nach oben: C' }));
    expect(moves).toEqual([
      ['a', 2],
      ['c', 2],
    ]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nach oben: A' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nach unten: C' }).disabled).toBe(true);
  });

  it('moves an item to a position that is typed, and tells where it is', () => {
    typePosition('A', '3');
    expect(moves).toEqual([['a', 3]]);
    expect(screen.getByText('A steht jetzt an Position 3 von 3.')).toBeDefined();
  });

  it('does not move to a position that does not exist', () => {
    for (const typed of ['0', '4', '1.5', 'x']) {
      typePosition('B', typed);
    }
    expect(moves).toEqual([]);
  });
});
