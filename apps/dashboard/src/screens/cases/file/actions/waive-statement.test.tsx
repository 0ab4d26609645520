import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeFragmentData } from '../../../../gql/fragment-masking.ts';
import { WaivePartsFragmentDoc } from '../../../../gql/graphql.ts';
import { showPages } from '../../../../test/answering.tsx';
import { WaiveDialog } from './waive-statement.tsx';

const REASON = 'Die Behörde hat auf zwei Erinnerungen nicht geantwortet.';

/** The dialog over a server that answers so; the reason is typed and sent. */
async function sendWith(answer: unknown) {
  const onClose = vi.fn();
  const sent: unknown[] = [];
  const file = makeFragmentData({ __typename: 'OfficeCase', id: 'c1', version: 3 }, WaivePartsFragmentDoc);
  const WaiveStatement = (variables: unknown) => {
    sent.push(variables);
    return { data: { answer } };
  };
  showPages(
    [{ path: '/', element: <WaiveDialog of={file} onClose={onClose} /> }],
    '/',
    answer === undefined ? {} : { WaiveStatement },
  );
  const reason = await screen.findByRole('textbox', { name: 'Begründung' });
  await userEvent.type(reason, REASON);
  await userEvent.click(screen.getByRole('button', { name: 'Verzichten' }));
  return { onClose, sent, reason };
}

describe('a dialog of the case file', () => {
  it('sends what was typed with the version that was seen', async () => {
    const { sent } = await sendWith({ __typename: 'NotFound', message: 'Das gibt es nicht.' });
    await screen.findByText('Das gibt es nicht.');
    expect(sent).toEqual([{ id: 'c1', version: 3, reason: REASON }]);
  });

  it('keeps what was typed when somebody else was faster, and says so', async () => {
    const { onClose, reason } = await sendWith({ __typename: 'Conflict' });
    await screen.findByText('Der Vorgang wurde inzwischen geändert');
    expect(reason).toHaveProperty('value', REASON);
    expect(onClose).not.toHaveBeenCalled();
  });

  it("says the server's reason against", async () => {
    const message = 'Die Stellungnahme liegt schon vor.';
    const { onClose } = await sendWith({ __typename: 'ActionRefused', code: 'STATEMENT_GIVEN', message });
    await screen.findByText(message);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('shows a refused field at the field', async () => {
    const fields = [{ __typename: 'FieldError', path: 'reason', message: 'Dieser Text ist zu lang.' }];
    const { reason } = await sendWith({ __typename: 'InputInvalid', fields });
    await waitFor(() => expect(reason.getAttribute('aria-invalid')).toBe('true'));
    const described = reason.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Dieser Text ist zu lang.');
  });

  it('keeps what was typed when the connection breaks', async () => {
    const { onClose, reason } = await sendWith(undefined);
    await screen.findByText('Nicht gespeichert');
    expect(reason).toHaveProperty('value', REASON);
    expect(onClose).not.toHaveBeenCalled();
  });
});
