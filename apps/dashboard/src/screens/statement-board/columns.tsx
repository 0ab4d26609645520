import { statementStateLabels } from '@ersuchen/domain';
import { dueTone } from '../../case/due-tone.ts';
import { Badge, StatusPill } from '../../components/badge.tsx';
import type { Column } from '../../components/data-table.tsx';
import { graphql } from '../../gql/gql.ts';
import type { BoardEntryFragment } from '../../gql/graphql.ts';
import { dayOf } from '../../i18n/dates.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './board.module.css';
import { strings } from './strings.ts';

export const BoardEntry = graphql(`
  fragment BoardEntry on StatementBoardEntry {
    id
    round
    state
    requestedAt
    dueOn
    firstDueOn
    submittedAt
    reminderCount
    lastRemindedOn
    extensionAsked {
      id
      wishedOn
    }
    authorityName
    caseId
    caseState
    fileNumber
    leadName
    removalOn
    caseworkerName
  }
`);

/** Somebody waits for it: its case has not gone on without it. */
const isOpen = ({ state, caseState }: BoardEntryFragment): boolean =>
  caseState === 'STATEMENT_REQUESTED' && (state === 'REQUESTED' || state === 'DRAFTED');

export function useColumns(): readonly Column<BoardEntryFragment>[] {
  const say = useStrings(strings);
  const dates = useDates();
  return [
    { id: 'fileNumber', header: say('fileNumber'), nowrap: true, cell: ({ fileNumber }) => fileNumber },
    {
      id: 'name',
      header: say('name'),
      cell: (row) => (
        <span className={styles.cell}>
          {row.leadName}
          {isOpen(row) && row.removalOn && (
            <Badge tone="danger" icon="warning">
              {say('removal', { date: dates.short(row.removalOn) })}
            </Badge>
          )}
        </span>
      ),
    },
    { id: 'authority', header: say('authority'), cell: ({ authorityName }) => authorityName },
    { id: 'due', header: say('due'), cell: (row) => <Due row={row} /> },
    { id: 'state', header: say('state'), cell: (row) => <State row={row} /> },
    {
      id: 'reminders',
      header: say('reminders'),
      cell: ({ reminderCount, lastRemindedOn }) => (
        <span className={styles.muted}>
          {lastRemindedOn
            ? say('remindersWith', { count: reminderCount, date: dates.short(lastRemindedOn) })
            : say('never')}
        </span>
      ),
    },
    {
      id: 'asked',
      header: say('asked'),
      nowrap: true,
      cell: ({ requestedAt }) => dates.short(dayOf(requestedAt)),
    },
    { id: 'caseworker', header: say('caseworker'), cell: ({ caseworkerName }) => caseworkerName },
  ];
}

/** The due day, how far it is, and the one before it. */
function Due({ row }: { readonly row: BoardEntryFragment }) {
  const say = useStrings(strings);
  const dates = useDates();
  const tone = dueTone(row.dueOn, dates.today);
  return (
    <span className={styles.cell}>
      {dates.short(row.dueOn)}
      {isOpen(row) &&
        (tone === 'neutral' ? (
          <span className={styles.muted}>{dates.due(row.dueOn)}</span>
        ) : (
          <Badge tone={tone}>{dates.due(row.dueOn)}</Badge>
        ))}
      {row.firstDueOn !== row.dueOn && (
        <span className={styles.muted}>{say('was', { date: dates.short(row.firstDueOn) })}</span>
      )}
    </span>
  );
}

function State({ row }: { readonly row: BoardEntryFragment }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { state, round, extensionAsked, submittedAt } = row;
  return (
    <span className={styles.cell}>
      <StatusPill tone={state === 'SUBMITTED' ? 'success' : isOpen(row) ? 'warning' : 'neutral'}>
        {label(statementStateLabels[state])}
      </StatusPill>
      {extensionAsked?.wishedOn && (
        <Badge tone="info">{say('wish', { date: dates.short(extensionAsked.wishedOn) })}</Badge>
      )}
      <span className={styles.muted}>
        {[
          submittedAt && say('submitted', { date: dates.short(dayOf(submittedAt)) }),
          (state === 'REQUESTED' || state === 'DRAFTED') && !isOpen(row) && say('goneOn'),
          round > 1 && say('round', { round }),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </span>
  );
}
