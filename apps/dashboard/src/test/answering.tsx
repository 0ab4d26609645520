import { ApolloLink, Observable } from '@apollo/client';
import { type RenderResult, render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { createClient } from '../apollo/client.ts';
import { ClientPerSession } from '../apollo/client-per-session.tsx';
import '../i18n/language.ts';

/** What the server says to an operation; a function for answers that change. */
export type Answers = Readonly<Record<string, unknown | ((variables: Record<string, unknown>) => unknown)>>;

/** A server that knows these answers only; an operation without one fails like a broken connection. */
export function answering(answers: Answers): ApolloLink {
  return new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const answer = answers[operationName];
        if (answer === undefined) {
          observer.error(new TypeError('Failed to fetch'));
          return;
        }
        observer.next(typeof answer === 'function' ? answer(variables) : answer);
        observer.complete();
      }),
  );
}

/** Shows pages at an address, over a server that gives these answers. */
export function showPages(routes: RouteObject[], path: string, answers: Answers): RenderResult {
  const create = () => createClient(answering(answers));
  return render(
    <ClientPerSession create={create}>
      <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
    </ClientPerSession>,
  );
}

/** The error that the API answers with when nobody is signed in any more. */
export const sessionOver = {
  errors: [{ message: 'Bitte melden Sie sich an.', extensions: { code: 'UNAUTHENTICATED' } }],
};

const acting = (id: string, name: string) => ({
  __typename: 'AccountFunction',
  id,
  function: name,
  authorityName: null,
  seatNumber: null,
  seatRole: null,
  organisationName: null,
});

/** A session of an account that is office and chair, as the API sends it. */
export const aSession = (login = 'office', actsAs: 'OFFICE' | 'CHAIR' = 'OFFICE') => {
  const functions = [acting('f1', 'OFFICE'), acting('f2', 'CHAIR')];
  return {
    __typename: 'Session',
    id: `session-${login}-${actsAs}`,
    accountName: login === 'office' ? 'Martina Brandt' : 'Jochen Adler',
    login,
    permissions: ['session.own', 'desk.read', 'case.list'],
    acting: actsAs === 'OFFICE' ? functions[0] : functions[1],
    functions,
  };
};
