import { agendaSectionLabels } from '@ersuchen/domain';
import { useState } from 'react';
import { EmptyState } from '../../../../components/empty-state.tsx';
import type { Place } from '../../../../components/order-place.ts';
import { OrderedParts } from '../../../../components/ordered-parts.tsx';
import { useKept } from '../../../../components/use-kept.ts';
import type { ChangedAgendaFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { mayDo } from '../available.ts';
import { POOL_DRAG_TYPE } from '../pool/pool.tsx';
import { type AgendaPlace, partsOf } from './agenda-order.ts';
import { AgendaRow } from './agenda-row.tsx';
import styles from './draft.module.css';
import { ItemHead } from './item-head.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { beyondTime, startTimes } from './schedule.ts';
import { strings } from './strings.ts';
import { Suggest } from './suggest.tsx';
import { TakeOff } from './take-off.tsx';
import { TimeBudget } from './time-budget.tsx';
import { useOrder } from './use-order.ts';

export interface AgendaPanelProps {
  readonly agenda: ChangedAgendaFragment;
  readonly startsAt: string;
  readonly minutesAvailable: number;
  /** Names of cases in the pool, by id, as far as they are known. */
  readonly poolNames: ReadonlyMap<string, string>;
  /** A case was dragged here from the pool. */
  readonly onReceive: (caseId: string, place: AgendaPlace) => void;
}

/** The agenda as it stands now: order, sections, durations and their sum. */
export function AgendaPanel(props: AgendaPanelProps) {
  const { agenda, startsAt, minutesAvailable, poolNames, onReceive } = props;
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { items, move } = useOrder(agenda.items);
  const [placing, setPlacing] = useState<string | null>(null);
  const isEditable = mayDo(agenda.availableActions, 'moveAgendaItem');
  const parts = partsOf(items);
  const starts = startTimes(items, startsAt);
  const beyond = beyondTime(items, minutesAvailable);
  const entries = useKept(items, {
    keyOf: ({ id }) => id,
    sourcesOf: (item, index) => [
      item,
      index,
      starts.get(item.id),
      beyond.has(item.id),
      isEditable,
      agenda.agendaVersion,
    ],
    build: (item, index) => ({
      id: item.id,
      name: nameOf(item),
      content: (
        <ItemHead
          item={item}
          name={nameOf(item)}
          position={index + 1}
          start={starts.get(item.id) ?? ''}
          isBeyond={beyond.has(item.id)}
          isEditable={isEditable}
          onPlace={() => setPlacing(item.id)}
        >
          <AgendaRow of={item} agendaVersion={agenda.agendaVersion} />
        </ItemHead>
      ),
      actions: <TakeOff itemId={item.id} name={nameOf(item)} isPublished={item.publishedVersion !== null} />,
    }),
  });
  const placed = items.find(({ id }) => id === placing);
  const toAgenda = ({ part, position }: Place): AgendaPlace => ({
    section: parts.find(({ id }) => id === part)?.section ?? 'OTHER',
    position,
  });
  const shownParts = isEditable ? parts : parts.filter((part) => part.items.length > 0);
  return (
    <section className={styles.panel} aria-label={say('title')} data-print="no">
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{say('title')}</h2>
          <span className={styles.muted}>
            {items.length === 0 ? say('noItem') : say('itemCount', { count: items.length })}
          </span>
          {mayDo(agenda.availableActions, 'suggestAgenda') && <Suggest poolNames={poolNames} />}
        </div>
        <TimeBudget {...{ items, minutesAvailable, startsAt }} isOpen={isEditable} />
      </header>
      <div className={styles.scroll}>
        {items.length === 0 && (
          <EmptyState icon="draft" title={say('emptyTitle')}>
            {say(isEditable ? 'emptyBody' : 'emptyReadOnly')}
          </EmptyState>
        )}
        <OrderedParts
          isDisabled={!isEditable}
          accepts={POOL_DRAG_TYPE}
          onMove={(id, place) => void move(id, toAgenda(place))}
          onReceive={(caseId, place) => onReceive(caseId, toAgenda(place))}
          parts={shownParts.map((part) => ({
            id: part.id,
            label: label(agendaSectionLabels[part.section]),
            empty: say('sectionEmpty'),
            aside: part.items.length > 0 && (
              <span>
                {say('sectionSum', {
                  count: say('itemCount', { count: part.items.length }),
                  minutes: dates.minutes(part.items.reduce((sum, { minutes }) => sum + minutes, 0)),
                })}
              </span>
            ),
            entries: part.items.flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []),
          }))}
        />
      </div>
      {placed && (
        <PlaceDialog
          id={placed.id}
          name={nameOf(placed)}
          items={items}
          onMove={(place) => move(placed.id, place)}
          onClose={() => setPlacing(null)}
        />
      )}
    </section>
  );
}

const nameOf = (item: ChangedAgendaFragment['items'][number]): string =>
  [item.case.fileNumber, item.case.leadName].filter(Boolean).join(' ');
