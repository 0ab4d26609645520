import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { Menu, MenuItem } from './menu.tsx';

let done: string[] = [];
const opener = () => screen.getByRole('button', { name: 'Weitere' });

beforeEach(async () => {
  done = [];
  show(
    <Menu button="Weitere">
      <MenuItem onAction={() => done.push('edit')}>Bearbeiten</MenuItem>
    </Menu>,
  );
  await userEvent.click(opener());
});

describe('a menu', () => {
  it('opens below its button and says so', () => {
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: 'Bearbeiten' })).toBeDefined();
  });

  it('closes after an action', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Bearbeiten' }));
    expect(done).toEqual(['edit']);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
  });

  it('closes on Escape and gives the focus back', async () => {
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener());
  });

  it('closes when something else is pressed', async () => {
    await userEvent.click(document.body);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
  });
});
