import { taskKindLabels } from '@ersuchen/domain';
import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { dueTone } from '../../../case/due-tone.ts';
import { strings as caseStrings } from '../../../case/strings.ts';
import { Badge } from '../../../components/badge.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { TaskRowFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import styles from './tasks.module.css';

const TaskRow = graphql(`
  fragment TaskRow on OfficeCase {
    id
    fileNumber
    leadName
    personCount
    state
    caseworker {
      id
      name
    }
    nextDate {
      on
      kind
    }
    followUps {
      id
      dueOn
      body
      doneAt
    }
  }
`);

type Row = TaskRowFragment;

/** Cases by the day on which somebody has to look at them. */
export function TaskTable({
  of,
  label,
  isStale,
}: {
  readonly of: readonly FragmentType<typeof TaskRow>[];
  readonly label: string;
  readonly isStale: boolean;
}) {
  const say = useStrings(strings);
  const sayOfCases = useStrings(caseStrings);
  const labelOf = useLabel();
  const dates = useDates();
  const columns: readonly Column<Row>[] = [
    {
      id: 'case',
      header: say('case'),
      nowrap: true,
      cell: ({ fileNumber }) => fileNumber ?? sayOfCases('noFileNumber'),
    },
    {
      id: 'who',
      header: say('who'),
      cell: ({ leadName, personCount }) =>
        personCount > 1 ? `${leadName} ${sayOfCases('morePersons', { count: personCount - 1 })}` : leadName,
    },
    {
      id: 'task',
      header: say('task'),
      cell: (row) => (
        <span className={styles.task}>
          {row.nextDate ? labelOf(taskKindLabels[row.nextDate.kind]) : say('noDate')}
          {textOf(row) && <span className={styles.muted}>{textOf(row)}</span>}
        </span>
      ),
    },
    {
      id: 'date',
      header: say('date'),
      nowrap: true,
      cell: ({ nextDate }) =>
        nextDate ? (
          <span className={styles.date}>
            {dates.short(nextDate.on)}
            <Badge tone={dueTone(nextDate.on, dates.today)}>{dates.due(nextDate.on)}</Badge>
          </span>
        ) : (
          say('noDate')
        ),
    },
    { id: 'state', header: say('state'), cell: ({ state }) => <CaseStatePill state={state} /> },
    { id: 'owner', header: say('owner'), cell: ({ caseworker }) => caseworker?.name ?? say('nobody') },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={of.map((row) => readFragment(TaskRow, row))}
      rowKey={(row) => row.id}
      rowLink={(row) => `/vorgaenge/${row.id}`}
      isStale={isStale}
    />
  );
}

/** What somebody wrote for the day that comes first. */
const textOf = ({ nextDate, followUps }: Row): string | null =>
  nextDate?.kind === 'FOLLOW_UP'
    ? (followUps.find(({ dueOn, doneAt }) => doneAt === null && dueOn === nextDate.on)?.body ?? null)
    : null;
