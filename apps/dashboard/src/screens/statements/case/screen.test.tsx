import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Session, SessionContext } from '../../../session/session.ts';
import { type Answers, showPages } from '../../../test/answering.tsx';
import { StatementCaseScreen } from './screen.tsx';

const session: Session = {
  accountName: 'Silke Hartung',
  login: 'bochum',
  permissions: ['case.read.authority', 'statement.write', 'statement.submit'],
  acting: {
    id: 'f1',
    function: 'AUTHORITY',
    authorityName: 'Stadt Bochum',
    seatNumber: null,
    seatRole: null,
    organisationName: null,
  },
  functions: [],
};

const statement = (change: object = {}) => ({
  __typename: 'AuthorityStatement',
  id: 's1',
  version: 1,
  round: 1,
  state: 'REQUESTED',
  requestedAt: '2026-10-12T09:00:00.000Z',
  dueOn: '2026-11-09',
  questions: ['IDENTITY', 'VIEW'],
  answers: [],
  body: null,
  signer: null,
  submittedAt: null,
  receiptNumber: null,
  redoReason: null,
  extensions: [],
  ...change,
});

const file = (change: object = {}) => ({
  data: {
    authorityCase: {
      __typename: 'AuthorityCase',
      id: 'c1',
      fileNumber: 'HFK-2026-00390',
      leadName: 'Kalonji, Mamie',
      personCount: 1,
      receivedOn: '2026-09-17',
      removalOn: null,
      removalFixedOn: null,
      inDetention: false,
      status: 'STATEMENT_REQUESTED',
      persons: [],
      reportCount: 0,
      decisionRemindedOn: null,
      notices: [],
      documents: [],
      statement: statement(change),
      statements: [statement(change)],
    },
  },
});

interface Sent {
  readonly version: number;
  readonly input: { readonly answers: readonly { readonly question: string; readonly body: string }[] };
  readonly key?: string;
}

let saved: Sent[] = [];
let submitted: Sent[] = [];
const saving = (variables: Record<string, unknown>) => {
  const sent = variables as unknown as Sent;
  saved.push(sent);
  const answers = sent.input.answers.map((one) => ({ __typename: 'StatementAnswer', ...one }));
  const change = { ...sent.input, answers, state: 'DRAFTED', version: sent.version + 1 };
  return { data: { saveStatement: statement(change) } };
};
const answer = (body: string) => [{ __typename: 'StatementAnswer', question: 'IDENTITY', body }];

function show(answers: Answers = {}): void {
  const element = (
    <SessionContext value={session}>
      <StatementCaseScreen />
    </SessionContext>
  );
  showPages(
    [
      { path: '/stellungnahmen/:id', element },
      { path: '*', element: <h1>Beleg</h1> },
    ],
    '/stellungnahmen/c1',
    { StatementCase: file(), SaveStatement: saving, ...answers },
  );
}

async function writeIdentity(text: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Identität'), text);
  await userEvent.tab();
}

async function submit(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Stellungnahme abgeben' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Jetzt abgeben' }));
}

beforeEach(() => {
  saved = [];
  submitted = [];
});

describe('a statement being written', () => {
  it('saves itself when a field is left, and says when', async () => {
    show();
    await writeIdentity('Pass liegt vor.');
    expect(await screen.findByText(/gespeichert um/)).toBeDefined();
    expect(saved.at(-1)).toMatchObject({
      version: 1,
      input: {
        answers: [
          { question: 'IDENTITY', body: 'Pass liegt vor.' },
          { question: 'VIEW', body: '' },
        ],
      },
    });
  });

  it('is offered with the name of whoever writes as the signer', async () => {
    show();
    expect((await screen.findByLabelText<HTMLInputElement>('Unterzeichnet von')).value).toBe('Silke Hartung');
  });

  it('shows both texts when somebody else wrote meanwhile, and goes on with the chosen one', async () => {
    show({
      SaveStatement: { data: { saveStatement: { __typename: 'Conflict', currentVersion: 5 } } },
      StatementNow: file({ version: 5, answers: answer('Identität offen.') }),
    });
    await writeIdentity('Pass liegt vor.');
    expect(await screen.findByText('Identität offen.')).toBeDefined();
    expect(screen.getAllByText('Pass liegt vor.')).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Gespeicherten Text übernehmen' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Identität').value).toBe('Identität offen.');
  });
});

it('keeps the text of a round that was closed meanwhile in sight, and says why it is not saved', async () => {
  const answers = [
    { __typename: 'Conflict', currentVersion: 2 },
    { __typename: 'ActionRefused', message: 'Das ist jetzt nicht möglich.' },
  ];
  show({
    SaveStatement: () => ({ data: { saveStatement: answers.shift() } }),
    StatementNow: file({ version: 2, state: 'WAIVED' }),
  });
  await writeIdentity('Pass liegt vor.');
  await userEvent.click(await screen.findByRole('button', { name: 'Meinen Text speichern' }));
  expect(await screen.findByText('Das ist jetzt nicht möglich.')).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Identität').value).toBe('Pass liegt vor.');
});

describe('handing a statement in', () => {
  it('names the fields that the server refuses and keeps the text', async () => {
    show({
      SubmitStatement: {
        data: {
          submitStatement: {
            __typename: 'InputInvalid',
            fields: [
              { __typename: 'FieldError', path: 'signer', message: 'Bitte füllen Sie dieses Feld aus.' },
            ],
          },
        },
      },
    });
    await writeIdentity('Pass liegt vor.');
    await submit();
    const link = await screen.findByRole('link', { name: /Unterzeichnet von: Bitte füllen/ });
    await waitFor(() => expect(document.activeElement).toBe(link.closest('[role="alert"]')));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Identität').value).toBe('Pass liegt vor.');
  });

  it('repeats a lost submission under the same key and leads to the receipt', async () => {
    show({
      SubmitStatement: (variables: Record<string, unknown>) => {
        submitted.push(variables as unknown as Sent);
        if (submitted.length === 1) return { errors: [{ message: 'Internal error' }] };
        return {
          data: { submitStatement: statement({ state: 'SUBMITTED', version: 3, receiptNumber: 'R/S1' }) },
        };
      },
    });
    await writeIdentity('Pass liegt vor.');
    await submit();
    expect(await screen.findByText(/Der Server hat nicht geantwortet/)).toBeDefined();
    await submit();
    expect(await screen.findByRole('heading', { name: 'Beleg' })).toBeDefined();
    expect(submitted).toHaveLength(2);
    expect(submitted[0]).toMatchObject({ version: 2 });
    expect(submitted[1]?.key).toBe(submitted[0]?.key);
  });
});
