import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { showPages } from '../../test/answering.tsx';
import { PostScreen } from './screen.tsx';

const letter = (id: string, name: string) => ({
  __typename: 'Letter',
  id,
  letter: 'RECEIPT_CONFIRMATION',
  recipient: 'APPLICANT',
  recipientName: name,
  caseId: 'C1',
  fileNumber: 'HFK-2026-00001',
  meetingId: null,
  meetingOn: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  attempts: 0,
  problem: null,
  actions: ['releaseLetter', 'withholdLetter'],
});
const counts = (toSign: number) => ({
  data: { letterCounts: { __typename: 'LetterCounts', toSign, toPrint: 0, toPost: 0, failed: 0 } },
});
const queue = (nodes: readonly object[]) => ({
  data: {
    letterQueue: {
      __typename: 'LetterConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
});
const show = (answers: object) =>
  showPages([{ path: '/post', element: <PostScreen /> }], '/post', {
    PostCounts: counts(2),
    LettersToSign: queue([letter('L1', 'Rezai, Farid'), letter('L2', 'Weber, Ada')]),
    ...answers,
  });

test('chosen letters are signed together; those that stay are explained', async () => {
  const release = vi.fn((_variables: object) => ({
    data: {
      releaseLetters: {
        __typename: 'ReleasedLetters',
        released: ['L1'],
        refused: [{ __typename: 'LetterNotReleased', id: 'L2', message: 'Das geht jetzt nicht.' }],
      },
    },
  }));
  show({ ReleaseLetters: release });
  const sign = await screen.findByRole('button', { name: 'Unterzeichnen und versenden' });
  expect(sign.hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }));
  fireEvent.click(sign);
  expect(await screen.findByText('Das geht jetzt nicht.')).toBeDefined();
  expect(release.mock.calls[0]?.[0]).toEqual({ ids: ['L1', 'L2'] });
});

test('each letter is read as a file before it is signed', async () => {
  show({});
  const link = await screen.findByRole('link', { name: 'PDF öffnen: Eingangsbestätigung an Rezai, Farid' });
  expect(link.getAttribute('href')).toBe('/letters/L1.pdf');
});

test('nothing to sign is said, with what comes here', async () => {
  show({ PostCounts: counts(0), LettersToSign: queue([]) });
  expect(await screen.findByText('Kein Schreiben wartet auf eine Unterschrift')).toBeDefined();
});
