import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../../../components/link.tsx';
import { type FilePart, PART } from './file-parts.ts';

/** Leads to another part of the same file and keeps the way back to the list. */
export function PartLink({ part, children }: { readonly part: FilePart; readonly children: ReactNode }) {
  const { state } = useLocation();
  return (
    <Link to={{ search: `?${PART}=${part}` }} state={state} replace preventScrollReset>
      {children}
    </Link>
  );
}
