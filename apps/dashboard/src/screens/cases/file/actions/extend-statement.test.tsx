import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '../../../../gql/fragment-masking.ts';
import { AwaitedStatementFragmentDoc } from '../../../../gql/graphql.ts';
import { showPages } from '../../../../test/answering.tsx';
import { ExtendDialog } from './extend-statement.tsx';
import { ReleaseDocumentsDialog } from './release-documents.tsx';

const document = (id: string, change: object) => ({
  __typename: 'OfficeDocument' as const,
  id,
  kind: 'D01',
  title: `Dokument ${id}`,
  sensitivity: 'NORMAL',
  releasedToAuthority: false,
  ...change,
});

const file = makeFragmentData(
  {
    __typename: 'OfficeCase',
    id: 'c1',
    version: 4,
    statement: {
      __typename: 'OfficeStatement',
      id: 's1',
      state: 'DRAFTED',
      dueOn: '2026-03-16',
      reminderCount: 0,
      lastRemindedOn: null,
      extensions: [
        {
          __typename: 'OfficeExtension',
          id: 'x1',
          state: 'ASKED',
          wishedOn: '2026-04-10',
          reason: 'Die Akte liegt beim Gericht.',
          askedAt: '2026-03-02T09:00:00.000Z',
          askedBy: 'Silke Hartung',
        },
      ],
    },
    documents: [
      document('d1', { releasedToAuthority: true }),
      document('d2', { kind: 'D06', sensitivity: 'MEDICAL' }),
    ],
  } as never,
  AwaitedStatementFragmentDoc,
);

const gone = { data: { answer: { __typename: 'NotFound', message: 'Das gibt es nicht.' } } };

it('shows the wish of the authority with its reason, and suggests its day', async () => {
  const sent: unknown[] = [];
  showPages([{ path: '/', element: <ExtendDialog of={file} onClose={vi.fn()} /> }], '/', {
    ExtendStatement: (variables: unknown) => {
      sent.push(variables);
      return gone;
    },
  });
  expect(await screen.findByText('Die Akte liegt beim Gericht.')).toBeDefined();
  expect(screen.getByText(/Silke Hartung/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Frist verlängern' }));
  await screen.findByText('Das gibt es nicht.');
  expect(sent).toEqual([{ id: 'c1', version: 4, dueOn: '10.04.2026', answer: null }]);
});

it('releases exactly what is ticked, a medical document only by hand', async () => {
  const sent: unknown[] = [];
  showPages([{ path: '/', element: <ReleaseDocumentsDialog of={file} onClose={vi.fn()} /> }], '/', {
    ReleaseDocuments: (variables: unknown) => {
      sent.push(variables);
      return gone;
    },
  });
  const released = await screen.findByRole('checkbox', { name: /Dokument d1/ });
  const medical = screen.getByRole('checkbox', { name: /Dokument d2/ });
  expect([released, medical].map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  await userEvent.click(released);
  await userEvent.click(medical);
  await userEvent.click(screen.getByRole('button', { name: 'Freigabe speichern' }));
  await screen.findByText('Das gibt es nicht.');
  expect(sent).toEqual([{ id: 'c1', version: 4, documentIds: ['d2'] }]);
});
