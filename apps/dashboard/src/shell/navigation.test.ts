import { expect, it } from 'vitest';
import type { ScreenRoute } from '../routes.ts';
import type { Session } from '../session/session.ts';
import { navigationFor } from './navigation.ts';

const load = async () => ({ Component: () => null });
const routes: readonly ScreenRoute[] = [
  { path: 'uebersicht', permission: 'desk.read', load, navigation: { label: 'desk', key: 'u' } },
  { path: 'vorgaenge', permission: 'case.list', load, navigation: { label: 'cases', key: 'v' } },
  { path: 'vorgaenge/:id', permission: 'case.read', load },
];
const session = (...permissions: string[]): Session => ({
  accountName: 'Martina Brandt',
  login: 'office',
  permissions,
  functions: [],
  acting: {
    id: 'f1',
    function: 'OFFICE',
    authorityName: null,
    seatNumber: null,
    seatRole: null,
    organisationName: null,
  },
});

it('shows the entries that the acting function may use, in the order of the table', () => {
  const paths = (...permissions: string[]) =>
    navigationFor(session(...permissions), routes).map(({ path }) => path);
  expect(paths('case.list', 'case.read', 'desk.read')).toEqual(['/uebersicht', '/vorgaenge']);
  expect(paths('case.list')).toEqual(['/vorgaenge']);
  expect(paths('case.read')).toEqual([]);
});
