import { useRef } from 'react';
import { useRowWalk } from '../../../components/row-walk.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { isAwaited } from '../is-open.ts';
import type { AwaitedRow, CaseRow } from './case-rows.ts';
import styles from './list.module.css';
import { OpenRequests } from './open-requests.tsx';
import { OtherCases } from './other-cases.tsx';
import { strings } from './strings.ts';

export const isAwaitedRow = (row: CaseRow): row is AwaitedRow => isAwaited(row);

export interface CaseTablesProps {
  readonly rows: readonly CaseRow[];
  readonly isSearch: boolean;
  /** Not the list from its beginning: without open requests nothing is said of them. */
  readonly isPart: boolean;
  readonly isStale: boolean;
}

/** Open requests, then everything else; `j` and `k` walk through both. */
export function CaseTables({ rows, isSearch, isPart, isStale }: CaseTablesProps) {
  const say = useStrings(strings);
  const tables = useRef<HTMLDivElement>(null);
  useRowWalk(tables, true);
  const awaited = rows.filter(isAwaitedRow);
  const others = rows.filter((row) => !isAwaited(row));
  return (
    <div ref={tables} className={isStale ? styles.stale : styles.tables}>
      {(awaited.length > 0 || !isPart) && <OpenRequests rows={awaited} />}
      {others.length > 0 && <OtherCases rows={others} title={say(isSearch ? 'found' : 'others')} />}
    </div>
  );
}
