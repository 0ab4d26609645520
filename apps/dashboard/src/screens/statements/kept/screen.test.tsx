import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showPages } from '../../../test/answering.tsx';
import { KeptStatementsScreen } from './screen.tsx';

it('shows the statements that the authority keeps, with their receipts', async () => {
  const statement = {
    __typename: 'KeptStatement',
    id: 's1',
    fileNumber: 'HFK-2026-00017',
    questions: ['VIEW'],
    answers: [{ __typename: 'StatementAnswer', question: 'VIEW', body: 'Wir befürworten den Antrag.' }],
    body: null,
    signer: 'Frau Weber',
    submittedAt: '2026-03-02T09:00:00.000Z',
    receiptNumber: 'HFK-2026-00017/S1',
  };
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
  showPages([{ path: '/', element: <KeptStatementsScreen /> }], '/', {
    KeptStatements: {
      data: { keptStatements: { __typename: 'KeptStatementConnection', nodes: [statement], pageInfo } },
    },
  });
  await screen.findByRole('heading', { name: 'HFK-2026-00017' });
  expect(screen.getByText('Wir befürworten den Antrag.')).toBeDefined();
  expect(screen.getByText(/Empfangsbestätigung HFK-2026-00017\/S1/)).toBeDefined();
});
