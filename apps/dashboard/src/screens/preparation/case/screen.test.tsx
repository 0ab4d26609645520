import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answers, showPages } from '../../../test/answering.tsx';
import { PreparationCaseScreen } from './screen.tsx';

const note = (body: string, version: number) => ({
  __typename: 'PrivateNote',
  body,
  version,
  changedAt: '2026-11-22T10:00:00.000Z',
});

const file = (id: string, leadName: string, change: object = {}) => ({
  __typename: 'MemberCase',
  id,
  fileNumber: `HFK-${id}`,
  leadName,
  personCount: 1,
  receivedOn: '2026-04-06',
  removalOn: null,
  inDetention: false,
  authorityName: 'Stadt Köln',
  caseNote: null,
  persons: [],
  reasons: [],
  statement: null,
  findings: [],
  documents: [],
  privateNote: null,
  ...change,
});

const item = (position: number, id: string | null, leadName = '') => ({
  __typename: 'MemberAgendaItem',
  id: `i${position}`,
  position,
  minutes: 15,
  case: id && { __typename: 'MemberCase', id, leadName },
});

const meeting = {
  __typename: 'MemberMeeting',
  id: 'm1',
  meetsOn: '2026-12-02',
  startsAt: '10:00',
  items: [item(1, 'a', 'Barry, Thierno'), item(2, null), item(3, 'b', 'Khalaf, Hêvî')],
};

const names: Readonly<Record<string, string>> = { a: 'Barry, Thierno', b: 'Khalaf, Hêvî' };
let kept: Readonly<Record<string, object>> = {};
let saved: Record<string, unknown>[] = [];

function show(answers: Answers = {}): void {
  showPages(
    [{ path: '/vorbereitung/:meetingId/:caseId', element: <PreparationCaseScreen /> }],
    '/vorbereitung/m1/a',
    {
      PreparationCase: ({ caseId }: Record<string, unknown>) => {
        const id = String(caseId);
        return {
          data: {
            memberCase: file(id, names[id] ?? '', { privateNote: kept[id] ?? null }),
            memberMeeting: meeting,
          },
        };
      },
      SaveNote: (sent: Record<string, unknown>) => {
        saved.push(sent);
        return { data: { savePrivateNote: note(String(sent.body), Number(sent.version) + 1) } };
      },
      ...answers,
    },
  );
}

const noteField = () => screen.findByLabelText<HTMLTextAreaElement>('Meine Notiz', { selector: 'textarea' });

beforeEach(() => {
  kept = {};
  saved = [];
});

describe('the papers of a case', () => {
  it('say where the case stands on the agenda, and lead past a closed case to the next', async () => {
    show();
    expect(await screen.findByText('Punkt 1 von 3')).toBeDefined();
    expect(screen.getByText('10:00 bis 10:15 Uhr')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Nächster Fall: Khalaf, Hêvî' }));
    expect(await screen.findByText('Punkt 3 von 3')).toBeDefined();
    expect(screen.queryByRole('link', { name: /Nächster Fall/ })).toBeNull();
  });
});

describe('the private note', () => {
  it('begins at version 0 and goes on with the version that was saved', async () => {
    show();
    await userEvent.type(await noteField(), 'Passfrage');
    await userEvent.tab();
    expect(await screen.findByText(/gespeichert um/)).toBeDefined();
    await userEvent.type(await noteField(), ' klären');
    await userEvent.tab();
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved).toEqual([
      { caseId: 'a', version: 0, body: 'Passfrage' },
      { caseId: 'a', version: 1, body: 'Passfrage klären' },
    ]);
  });

  it('of one case is saved before the next case is opened, and does not wander along', async () => {
    kept = { b: note('Schon notiert', 4) };
    show();
    await userEvent.type(await noteField(), 'Nur für Barry');
    await userEvent.click(screen.getByRole('link', { name: 'Nächster Fall: Khalaf, Hêvî' }));
    await screen.findByText('Punkt 3 von 3');
    expect((await noteField()).value).toBe('Schon notiert');
    expect(saved).toEqual([{ caseId: 'a', version: 0, body: 'Nur für Barry' }]);
  });

  it('holds the reader back while it cannot be saved, and keeps the text', async () => {
    show({ SaveNote: { errors: [{ message: 'Internal error' }] } });
    await userEvent.type(await noteField(), 'Im Tunnel');
    await userEvent.click(screen.getByRole('link', { name: 'Nächster Fall: Khalaf, Hêvî' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hier bleiben' }));
    expect((await noteField()).value).toBe('Im Tunnel');
    expect(screen.getByText('Punkt 1 von 3')).toBeDefined();
  });
});
