import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { useForwardPages } from './forward-pages.ts';

let cursor = 0;
function Pages({ holdsName = false }) {
  const pages = useForwardPages({ holdsName });
  return (
    <>
      <p>Adresse {useLocation().search}</p>
      <p>Seite nach {pages.after ?? 'dem Anfang'}</p>
      <button type="button" onClick={() => pages.next(`c${++cursor}`)}>
        weiter
      </button>
      <button type="button" disabled={!pages.hasPrevious} onClick={pages.previous}>
        zurück
      </button>
    </>
  );
}

it('leads page by page forward and the same way back', async () => {
  show(<Pages />, '/liste?stand=offen');
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'zurück' }).disabled).toBe(true);
  await press('weiter');
  await press('weiter');
  await press('weiter');
  expect(screen.getByText('Seite nach c3')).toBeDefined();
  await press('zurück');
  expect(screen.getByText('Seite nach c2')).toBeDefined();
  await press('zurück');
  await press('zurück');
  expect(screen.getByText('Seite nach dem Anfang')).toBeDefined();
});

it('keeps a cursor that holds a name out of the address', async () => {
  show(<Pages holdsName />, '/liste?stand=offen');
  await userEvent.click(screen.getByRole('button', { name: 'weiter' }));
  expect(screen.getByText(`Seite nach c${cursor}`)).toBeDefined();
  expect(screen.getByText('Adresse ?stand=offen')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'zurück' }));
  expect(screen.getByText('Seite nach dem Anfang')).toBeDefined();
});
