import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showPages } from '../../test/answering.tsx';
import { StatementBoardScreen } from './screen.tsx';

const entry = (change: object) => ({
  __typename: 'StatementBoardEntry',
  id: 's1',
  round: 1,
  state: 'REQUESTED',
  requestedAt: '2026-02-02T09:00:00.000Z',
  dueOn: '2026-03-20',
  firstDueOn: '2026-03-06',
  submittedAt: null,
  reminderCount: 2,
  lastRemindedOn: '2026-03-01',
  extensionAsked: null,
  authorityName: 'Stadt Bochum',
  caseId: 'c1',
  caseState: 'STATEMENT_REQUESTED',
  fileNumber: 'HFK-2026-00011',
  leadName: 'Kalonji, Mamie',
  removalOn: null,
  caseworkerName: 'Jana Weber',
  ...change,
});

const board = (nodes: readonly object[]) => ({
  data: {
    statementBoard: {
      __typename: 'StatementBoardConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      counts: { __typename: 'StatementBoardCounts', open: 7, dueSoon: 3, overdue: 2, extensionAsked: 1 },
    },
  },
});

it('shows a request with its due days and reminders, and asks for the part that is chosen', async () => {
  const asked: unknown[] = [];
  showPages([{ path: '/anforderungen', element: <StatementBoardScreen /> }], '/anforderungen', {
    AuthorityChoices: { data: { authorities: [] } },
    StatementBoard: (variables: unknown) => {
      asked.push(variables);
      return board([entry({})]);
    },
  });
  expect(await screen.findByText('HFK-2026-00011')).toBeDefined();
  expect(screen.getByText(/zuvor 06\.03\.2026/)).toBeDefined();
  expect(screen.getByText(/2-mal, zuletzt 01\.03\.2026/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /Überfällig/ }));
  expect(screen.getByRole('button', { name: /Überfällig/, pressed: true })).toBeDefined();
  expect(asked.at(-1)).toMatchObject({ part: 'OVERDUE', authorityId: null });
});
