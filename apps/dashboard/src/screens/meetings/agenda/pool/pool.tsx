import { useEffect, useRef } from 'react';
import { DragSource } from '../../../../components/drag-source.tsx';
import { ErrorState } from '../../../../components/empty-state.tsx';
import { Pagination } from '../../../../components/pagination.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { useKept, useSteady } from '../../../../components/use-kept.ts';
import type { PoolEntryFragment } from '../../../../gql/graphql.ts';
import { useLanguage, useStrings } from '../../../../i18n/use-strings.ts';
import { NoEntries } from './no-entries.tsx';
import styles from './pool.module.css';
import { PoolEntry } from './pool-entry.tsx';
import { PoolFilter } from './pool-filter.tsx';
import { caseName } from './put-on-button.tsx';
import { strings } from './strings.ts';
import type { Pool as PoolPage } from './use-pool.ts';
import { useWalk } from './use-walk.ts';

/** What is dragged from the pool. */
export const POOL_DRAG_TYPE = 'application/x-pool-case';

export interface PoolProps {
  readonly pool: PoolPage;
  readonly onAgenda: ReadonlySet<string>;
  readonly pending: ReadonlySet<string>;
  readonly onPutOn: (entry: PoolEntryFragment) => void;
}

/** The cases from which the agenda is built. */
export function Pool({ pool, onAgenda, pending, onPutOn }: PoolProps) {
  const say = useStrings(strings);
  const list = useRef<HTMLDivElement>(null);
  const next = useWalk(list);
  const shown = pool.entries?.filter((entry) => !onAgenda.has(entry.case.id));
  const ids = shown?.map((entry) => entry.case.id) ?? [];
  useEffect(() => next.settle(ids));
  const putOn = useSteady((entry: PoolEntryFragment) => {
    next.leave(entry.case.id, ids);
    onPutOn(entry);
  });
  const entries = useKept(shown ?? [], {
    keyOf: (entry) => entry.case.id,
    sourcesOf: (entry) => [entry, pending.has(entry.case.id)],
    build: (entry) => ({
      id: entry.case.id,
      name: caseName(entry),
      content: <PoolEntry entry={entry} isPending={pending.has(entry.case.id)} onPutOn={putOn} />,
    }),
  });
  return (
    <section className={styles.pool} aria-label={say('title')} data-print="no">
      <PoolFilter place={pool.place} />
      <div ref={list} className={styles.list}>
        {pool.hasFailed && <ErrorState onRetry={pool.retry} />}
        {!pool.hasFailed && !shown && <Skeleton shape="table" count={6} />}
        {!pool.hasFailed && shown?.length === 0 && <NoEntries pool={pool} />}
        {!pool.hasFailed && shown && shown.length > 0 && (
          <DragSource label={say('list')} type={POOL_DRAG_TYPE} isStale={pool.isStale} entries={entries} />
        )}
      </div>
      <PoolPages pool={pool} />
    </section>
  );
}

function PoolPages({ pool }: { readonly pool: PoolPage }) {
  const say = useStrings(strings);
  const language = useLanguage();
  const { count, countIsBounded, nextCursor, entries } = pool;
  const { pages } = pool.place;
  if (!entries) return null;
  const shown = new Intl.NumberFormat(language).format(count);
  return (
    <footer className={styles.pages}>
      <Pagination
        summary={countIsBounded ? say('foundMany', { shown }) : say('found', { count, shown })}
        hasPrevious={pages.hasPrevious}
        hasNext={nextCursor !== null}
        onPrevious={pages.previous}
        onNext={() => nextCursor !== null && pages.next(nextCursor)}
        isPending={pool.isStale}
      />
    </footer>
  );
}
