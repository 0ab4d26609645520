import type { Permission } from '@ersuchen/domain';
import type { ReactNode } from 'react';
import { holds, useSession } from '../session/session.ts';
import { UnknownPage } from './unknown-page.tsx';

/** Only spares the reader a page of refusals; the server guards what the page would ask for. */
export function Guarded({
  permission,
  children,
}: {
  readonly permission: Permission;
  readonly children: ReactNode;
}) {
  return holds(useSession(), permission) ? children : <UnknownPage />;
}
