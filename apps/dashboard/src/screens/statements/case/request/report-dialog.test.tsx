import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReportKind } from '../../../../case/authority-part/entries.ts';
import { showPages } from '../../../../test/answering.tsx';
import { ReportDialog } from './report-dialog.tsx';

const REASONS = 'Der Lebensunterhalt ist nicht gesichert.';
const INTENTS = ['INTENDS_FOLLOW', 'INTENDS_NOT_FOLLOW'] as const;
const persons = ['Armen', 'Anahit'].map((name, index) => ({
  id: `p${index + 1}`,
  name,
  open: [...INTENTS, 'GRANTED' as const, 'GRANTED_WITH_CONDITIONS' as const, 'MOOT' as const],
}));

interface Sent {
  readonly seen: number;
  readonly key: string;
  readonly input: { readonly entries: readonly object[] };
}

/** The dialog over a server that answers so. */
function show(kind: ReportKind, answer: unknown) {
  const onClose = vi.fn();
  const sent: Sent[] = [];
  const answers = (variables: unknown) => {
    sent.push(variables as Sent);
    return { data: { answer } };
  };
  showPages(
    [
      {
        path: '/',
        element: <ReportDialog kind={kind} caseId="c1" reportCount={2} persons={persons} onClose={onClose} />,
      },
    ],
    '/',
    { ReportIntent: answers, ReportDecision: answers },
  );
  return { onClose, sent };
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Mitteilen' }));

describe('the authority’s report on a request', () => {
  it('tells of a whole family at once, and keeps the reasons when somebody else was faster', async () => {
    const { onClose, sent } = show('INTENT', { __typename: 'Conflict' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Will dem Ersuchen nicht folgen' }));
    const reasons = screen.getByRole('textbox', { name: 'Tragende Gründe' });
    await userEvent.type(reasons, REASONS);
    await send();
    await screen.findByText('Aus Ihrer Behörde wurde inzwischen etwas mitgeteilt');
    expect(reasons).toHaveProperty('value', REASONS);
    expect(onClose).not.toHaveBeenCalled();
    expect(sent[0]).toMatchObject({
      seen: 2,
      input: {
        entries: ['p1', 'p2'].map((personId) => ({
          personId,
          intent: 'INTENDS_NOT_FOLLOW',
          reasons: REASONS,
        })),
      },
    });
  });

  it('sends the same under the same key', async () => {
    const { sent } = show('INTENT', { __typename: 'NotFound', message: 'Das gibt es nicht.' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Will dem Ersuchen folgen' }));
    await send();
    await screen.findByText('Das gibt es nicht.');
    await send();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('does not offer a refusal that was not announced, and says why', async () => {
    show('DECISION', null);
    await screen.findByRole('radio', { name: 'Aufenthaltserlaubnis erteilt' });
    expect(screen.queryByRole('radio', { name: 'Abgelehnt' })).toBeNull();
    expect(screen.getByText(/Eine Ablehnung setzt voraus/)).toBeDefined();
  });

  it('shows a refused field at the person it is about', async () => {
    const fields = [
      {
        __typename: 'FieldError',
        path: 'input.entries[0].note',
        message: 'Bitte füllen Sie dieses Feld aus.',
      },
    ];
    const { sent } = show('DECISION', { __typename: 'InputInvalid', fields });
    await userEvent.click(await screen.findByRole('radio', { name: 'je Person verschieden' }));
    const second = within(screen.getByRole('region', { name: 'Anahit' }));
    await userEvent.click(second.getByRole('radio', { name: 'Gegenstandslos' }));
    await send();
    const note = second.getByRole('textbox', { name: 'Warum nichts mehr zu entscheiden war' });
    await vi.waitFor(() => expect(note.getAttribute('aria-invalid')).toBe('true'));
    expect(sent[0]?.input.entries).toMatchObject([{ personId: 'p2', decision: 'MOOT' }]);
  });

  it('asks for a choice before it asks the server', async () => {
    const { sent } = show('INTENT', null);
    await screen.findByRole('radio', { name: 'Will dem Ersuchen folgen' });
    await send();
    await screen.findAllByText(/Bitte wählen Sie aus, was Sie mitteilen/);
    expect(sent).toEqual([]);
  });
});
