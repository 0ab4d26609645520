import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { hearKey, shortcuts, useShortcut } from './shortcuts.ts';

let heard: string[] = [];

function Page() {
  useShortcut('n', 'Neu', () => heard.push('n'));
  useShortcut('g v', 'Zu den Vorgängen', () => heard.push('g v'));
  return <input aria-label="Suche" />;
}

beforeEach(() => {
  heard = [];
  document.addEventListener('keydown', hearKey);
});
afterEach(() => {
  document.removeEventListener('keydown', hearKey);
  shortcuts.switch(true);
});

describe('keyboard shortcuts', () => {
  it('are heard as one key and as two after each other', async () => {
    show(<Page />);
    await userEvent.keyboard('ngvv');
    expect(heard).toEqual(['n', 'g v']);
  });

  it('are left alone while somebody types or presses a modifier', async () => {
    const { getByLabelText } = show(<Page />);
    await userEvent.keyboard('{Control>}n{/Control}');
    await userEvent.type(getByLabelText('Suche'), 'n');
    expect(heard).toEqual([]);
  });

  it('can be switched off', async () => {
    show(<Page />);
    shortcuts.switch(false);
    await userEvent.keyboard('n');
    expect(heard).toEqual([]);
  });

  it('end with the page that offers them', async () => {
    show(<Page />).unmount();
    await userEvent.keyboard('n');
    expect(heard).toEqual([]);
    expect(shortcuts.all()).toEqual([]);
  });
});
