import { refusalSentences } from '@ersuchen/domain';
import { useMemo, useState } from 'react';
import type { ChangedAgendaFragment, PoolEntryFragment } from '../../../gql/graphql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { holds, useSession } from '../../../session/session.ts';
import { useAgendaChanges } from './agenda-changes.ts';
import { mayDo } from './available.ts';
import type { AgendaPlace } from './draft/agenda-order.ts';
import { AgendaPanel } from './draft/agenda-panel.tsx';
import { OnAgendaContext } from './on-agenda.ts';
import { OverrideDialog } from './pool/override-dialog.tsx';
import { Pool } from './pool/pool.tsx';
import { usePool } from './pool/use-pool.ts';
import { usePutOn } from './pool/use-put-on.ts';
import styles from './workspace.module.css';

export interface WorkspaceProps {
  readonly agenda: ChangedAgendaFragment;
  readonly startsAt: string;
  readonly minutesAvailable: number;
}

interface Wanted {
  readonly entry: PoolEntryFragment;
  readonly place: AgendaPlace | null;
}

/** The pool beside the agenda that is built from it; the agenda alone when it cannot be changed. */
export function Workspace({ agenda, startsAt, minutesAvailable }: WorkspaceProps) {
  const label = useLabel();
  const isChair = holds(useSession(), 'blocker.override');
  const { tell } = useAgendaChanges();
  const { pending, putOn, putOnWithReason } = usePutOn();
  const [toOverride, setToOverride] = useState<Wanted | null>(null);
  const isEditable = mayDo(agenda.availableActions, 'putOnAgenda');
  const onAgenda = useMemo(() => new Set(agenda.items.map((item) => item.case.id)), [agenda.items]);
  const pool = usePool(agenda.id, onAgenda, !isEditable);
  const take = (entry: PoolEntryFragment, place: AgendaPlace | null): void => {
    if (entry.case.ready || entry.otherMeeting) void putOn(entry.case.id, place);
    else if (isChair) setToOverride({ entry, place });
    else tell({ kind: 'refused', message: label(refusalSentences.NOT_READY) });
  };
  const panel = (
    <AgendaPanel
      agenda={agenda}
      startsAt={startsAt}
      minutesAvailable={minutesAvailable}
      poolNames={new Map(pool.entries?.map((entry) => [entry.case.id, entry.case.leadName]))}
      onReceive={(caseId, place) => {
        const entry = pool.entries?.find((candidate) => candidate.case.id === caseId);
        if (entry) take(entry, place);
      }}
    />
  );
  if (!isEditable) return <OnAgendaContext value={onAgenda}>{panel}</OnAgendaContext>;
  return (
    <OnAgendaContext value={onAgenda}>
      <div className={styles.workspace}>
        <Pool pool={pool} onAgenda={onAgenda} pending={pending} onPutOn={(entry) => take(entry, null)} />
        {panel}
        {toOverride && (
          <OverrideDialog
            entry={toOverride.entry}
            onSubmit={(reason) => putOnWithReason(toOverride.entry.case.id, toOverride.place, reason)}
            onClose={() => setToOverride(null)}
          />
        )}
      </div>
    </OnAgendaContext>
  );
}
