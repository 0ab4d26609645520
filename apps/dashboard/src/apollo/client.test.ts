import { ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { EMPTY } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { toastQueue } from '../components/toast.ts';
import { CurrentSession, SignOut } from '../session/session.operations.ts';
import { answering, sessionOver } from '../test/answering.tsx';
import { createClient } from './client.ts';
import { failureText } from './failure.ts';
import { sessionEnd } from './session-ended.ts';

const toasts = () => toastQueue.current().map(({ text }) => text);

afterEach(() => {
  sessionEnd.forget();
  for (const { id } of toastQueue.current()) toastQueue.dismiss(id);
});

describe('the client', () => {
  it('notices that the session ended, and says nothing more about it', async () => {
    const client = createClient(answering({ SignOut: sessionOver }));
    await client.mutate({ mutation: SignOut });
    expect(sessionEnd.hasEnded()).toBe(true);
    expect(toasts()).toEqual([]);
  });

  it('says that a mutation failed, with the reference of the log, and does not reject', async () => {
    const failed = {
      errors: [
        { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: 'k-7' } },
      ],
    };
    const { data } = await createClient(answering({ SignOut: failed })).mutate({ mutation: SignOut });
    expect(data).toBeUndefined();
    expect(toasts()).toEqual(['Das hat nicht geklappt. Kennung für die Rückfrage: k-7']);
    expect(sessionEnd.hasEnded()).toBe(false);
  });

  it('leaves it to the caller where that is asked for', async () => {
    await createClient(answering({})).mutate({ mutation: SignOut, context: { quiet: true } });
    expect(toasts()).toEqual([]);
  });

  it('lets a failed query be shown by the page that asked', async () => {
    await expect(createClient(answering({})).query({ query: CurrentSession })).rejects.toThrow(
      'Failed to fetch',
    );
    expect(toasts()).toEqual([]);
  });

  it('asks for sentences in the language that the reader chose', async () => {
    const asked: unknown[] = [];
    const server = new ApolloLink((operation) => {
      asked.push(operation.getContext().headers);
      return answering({ SignOut: { data: { signOut: true } } }).request(operation, () => EMPTY);
    });
    await createClient(server).mutate({ mutation: SignOut });
    expect(asked).toEqual([{ 'accept-language': 'de' }]);
  });

  it('tells an overloaded server from a lost connection', async () => {
    const busy = new ApolloLink(
      () =>
        new Observable((observer) =>
          observer.error(new ServerError('', { response: new Response('', { status: 503 }), bodyText: '' })),
        ),
    );
    await createClient(busy).mutate({ mutation: SignOut });
    expect(toasts()[0]).toContain('überlastet');
    expect(failureText(new TypeError('Failed to fetch'))).toContain('Keine Verbindung');
  });
});
