import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { ComboBox } from './combo-box.tsx';

const options = [
  { value: 'k', label: 'Stadt Köln' },
  { value: 'm', label: 'Stadt Mülheim an der Ruhr' },
  { value: 'w', label: 'Kreis Wesel' },
];
let chosen: (string | null)[] = [];
const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Behörde' });
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);

beforeEach(() => {
  chosen = [];
  show(
    <>
      <ComboBox label="Behörde" options={options} defaultValue="w" onChange={(value) => chosen.push(value)} />
      <button type="button">weiter</button>
    </>,
  );
});

describe('a choice from many', () => {
  it('shows the present choice, and offers all of them on a click', async () => {
    expect(input().value).toBe('Kreis Wesel');
    await userEvent.click(input());
    expect(offered()).toHaveLength(3);
  });

  it('finds a name in any spelling of its umlaut', async () => {
    await userEvent.clear(input());
    await userEvent.type(input(), 'muelh');
    expect(offered()).toEqual(['Stadt Mülheim an der Ruhr']);
    await userEvent.keyboard('{Enter}');
    expect(input().value).toBe('Stadt Mülheim an der Ruhr');
    expect(chosen).toEqual(['m']);
  });

  it('walks through the list by arrow keys, from the end to the beginning too', async () => {
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['m']);
  });

  it('goes back to the last choice on Escape and when the text fits several', async () => {
    await userEvent.clear(input());
    await userEvent.type(input(), 'stadt{Escape}');
    expect(input().value).toBe('Kreis Wesel');
    await userEvent.clear(input());
    await userEvent.type(input(), 'stadt');
    await userEvent.click(screen.getByRole('button'));
    expect(input().value).toBe('Kreis Wesel');
    expect(chosen).toEqual([]);
  });

  it('is emptied by emptying the text', async () => {
    await userEvent.clear(input());
    await userEvent.tab();
    expect(chosen).toEqual([null]);
    expect(input().value).toBe('');
  });

  it('says when nothing fits', async () => {
    await userEvent.clear(input());
    await userEvent.type(input(), 'xyz');
    expect(screen.getByRole('status').textContent).toBe('Kein Treffer');
  });
});
