import { agendaSectionLabels } from '@ersuchen/domain';
import type { ChangedAgendaFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { partsOf } from './draft/agenda-order.ts';
import { startTimes } from './draft/schedule.ts';
import { printStrings } from './print-strings.ts';
import styles from './printed-agenda.module.css';

export interface PrintedAgendaProps {
  readonly agenda: ChangedAgendaFragment;
  readonly startsAt: string;
}

/** The agenda on paper; on the screen it is not there. */
export function PrintedAgenda({ agenda, startsAt }: PrintedAgendaProps) {
  const say = useStrings(printStrings);
  const label = useLabel();
  const dates = useDates();
  const starts = startTimes(agenda.items, startsAt);
  const version = agenda.hasUnpublishedChanges
    ? say('draft')
    : say('version', { version: agenda.agendaVersion });
  return (
    <div className={styles.paper} aria-hidden="true">
      <p className={styles.version}>{version}</p>
      {partsOf(agenda.items)
        .filter(({ items }) => items.length > 0)
        .map((part) => (
          <section key={part.id}>
            <h2>{label(agendaSectionLabels[part.section])}</h2>
            <table>
              <tbody>
                {part.items.map(({ id, minutes, case: found }) => (
                  <tr key={id}>
                    <td>{agenda.items.findIndex((item) => item.id === id) + 1}</td>
                    <td>{found.fileNumber}</td>
                    <td>{found.leadName}</td>
                    <td>{say('at', { time: starts.get(id) ?? '' })}</td>
                    <td>{dates.minutes(minutes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      <p>{say('sum', { minutes: dates.minutes(agenda.minutesPlanned) })}</p>
    </div>
  );
}
