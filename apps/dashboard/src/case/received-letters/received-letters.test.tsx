import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showPages } from '../../test/answering.tsx';
import { ReceivedLetters } from './received-letters.tsx';

const letter = { id: 'L1', letter: 'CLOSING', releasedOn: '2026-03-02', fileNumber: 'HFK-2026-00001' };

test('a letter is named by its subject and its day, and is a file', () => {
  showPages([{ path: '/', element: <ReceivedLetters to="own" letters={[letter]} /> }], '/', {});
  const link = screen.getByRole('link', { name: 'PDF öffnen: Abschluss des Verfahrens vom 02.03.2026' });
  expect(link.getAttribute('href')).toBe('/letters/L1.pdf');
  expect(screen.getByRole('heading', { name: 'Schreiben an Sie' })).toBeDefined();
});

test('nobody without letters sees a list of them', () => {
  showPages([{ path: '/', element: <ReceivedLetters to="authority" letters={[]} /> }], '/', {});
  expect(screen.queryByRole('heading')).toBeNull();
});
