import { agendaSectionLabels } from '@ersuchen/domain';
import type { ReactNode } from 'react';
import { Badge } from '../../../../components/badge.tsx';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { sectionOf } from '../draft/agenda-order.ts';
import { type AgendaChange, isUnchanged } from './compare-agendas.ts';
import { strings } from './strings.ts';
import styles from './versions.module.css';

export interface ComparisonTableProps {
  readonly label: string;
  readonly changes: readonly AgendaChange[];
}

/** Case by case what differs, in the order of the later version. */
export function ComparisonTable({ label, changes }: ComparisonTableProps) {
  const say = useStrings(strings);
  const columns: readonly Column<AgendaChange>[] = [
    {
      id: 'case',
      header: say('case'),
      cell: ({ before, after }) => (
        <>
          {(after ?? before)?.fileNumber} {(after ?? before)?.leadName}
        </>
      ),
    },
    { id: 'before', header: say('before'), numeric: true, cell: ({ before }) => before?.position },
    { id: 'after', header: say('after'), numeric: true, cell: ({ after }) => after?.position },
    { id: 'change', header: say('change'), cell: (change) => <Differences of={change} /> },
  ];
  return <DataTable label={label} columns={columns} rows={changes} rowKey={({ caseId }) => caseId} />;
}

function Differences({ of: change }: { readonly of: AgendaChange }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { before, after } = change;
  if (isUnchanged(change)) {
    const isShifted = before?.position !== after?.position;
    return <span className={styles.muted}>{say(isShifted ? 'shifted' : 'unchanged')}</span>;
  }
  const marks: ReactNode[] = [];
  if (!before) marks.push(mark('success', say('added')));
  if (!after) marks.push(mark('danger', say('removed')));
  if (change.isMoved) marks.push(mark('info', say('moved')));
  const sections = [before, after].map((item) => label(agendaSectionLabels[sectionOf(item?.section ?? '')]));
  const minutes = [before, after].map((item) => dates.minutes(item?.minutes ?? 0));
  if (change.isInOtherSection) {
    marks.push(mark('info', `${say('section')}: ${arrow(sections)}`));
  }
  if (change.isOtherDuration) marks.push(mark('info', `${say('duration')}: ${arrow(minutes)}`));
  return <div className={styles.marks}>{marks}</div>;

  function arrow([from = '', to = '']: readonly string[]): string {
    return say('fromTo', { from, to });
  }
}

const mark = (tone: 'success' | 'danger' | 'info', text: string): ReactNode => (
  <Badge key={text} tone={tone}>
    {text}
  </Badge>
);
