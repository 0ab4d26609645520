import { Badge } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { RoomAttendanceFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './attendance.module.css';
import { EditTimes } from './edit-times.tsx';
import { strings } from './strings.ts';
import { useAttendanceActs } from './use-attendance-acts.ts';

export const AttendanceParts = graphql(`
  fragment RoomAttendance on Deliberation {
    seats {
      seatId
      number
      nominatingBody
      holders {
        accountId
        name
        role
      }
      recipient {
        accountId
        name
        role
      }
    }
    attendance {
      id
      seatId
      accountId
      name
      role
      presentFrom
      presentTo
      counts
    }
  }
`);

export type Seat = RoomAttendanceFragment['seats'][number];
export type Span = RoomAttendanceFragment['attendance'][number];

export interface AttendanceListProps {
  readonly seats: readonly Seat[];
  readonly attendance: readonly Span[];
  readonly isEditable: boolean;
}

export function AttendanceList({ seats, attendance, isEditable }: AttendanceListProps) {
  const say = useStrings(strings);
  const { arrive } = useAttendanceActs();
  const isThere = (accountId: string) =>
    attendance.some((span) => span.accountId === accountId && span.presentTo === null);
  const expected = seats.flatMap(({ seatId, recipient }) =>
    recipient && !attendance.some((span) => span.seatId === seatId)
      ? [{ seatId, accountId: recipient.accountId }]
      : [],
  );
  return (
    <Card
      title={say('list')}
      flush
      aside={
        isEditable &&
        expected.length > 0 && (
          <span title={say('everybodyHint')}>
            <Button size="small" onPress={() => void arrive(expected)}>
              {say('everybody')}
            </Button>
          </span>
        )
      }
    >
      <ul className={styles.seats}>
        {seats.map((seat) => (
          <li key={seat.seatId} className={styles.seat}>
            <div>
              <p className={styles.number}>{say('seat', { number: seat.number })}</p>
              <p className={styles.body}>{seat.nominatingBody}</p>
            </div>
            <div className={styles.people}>
              {attendance
                .filter(({ seatId }) => seatId === seat.seatId)
                .map((span) => (
                  <SpanLine key={span.id} span={span} isEditable={isEditable} />
                ))}
              {!attendance.some(({ seatId }) => seatId === seat.seatId) && (
                <p className={styles.body}>{say('nobody')}</p>
              )}
            </div>
            {isEditable && (
              <div className={styles.acts}>
                {seat.holders
                  .filter(({ accountId }) => !isThere(accountId))
                  .map(({ accountId, name, role }) => (
                    <Button
                      key={accountId}
                      size="small"
                      variant="quiet"
                      aria-label={say('comesNamed', { name })}
                      onPress={() => void arrive([{ seatId: seat.seatId, accountId }])}
                    >
                      {`${name} (${say(role === 'DEPUTY' ? 'deputy' : 'member')}): ${say('comes')}`}
                    </Button>
                  ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SpanLine({ span, isEditable }: { readonly span: Span; readonly isEditable: boolean }) {
  const say = useStrings(strings);
  const { leave } = useAttendanceActs();
  const { name, role, presentFrom: from, presentTo: to, counts } = span;
  return (
    <div className={styles.span}>
      <span>
        <strong>{name}</strong> {say(role === 'DEPUTY' ? 'deputy' : 'member')},{' '}
        {to === null ? say('sinceTime', { from }) : say('span', { from, to })}
      </span>
      {to === null && (
        <Badge tone={counts ? 'success' : 'neutral'}>{say(counts ? 'counts' : 'replaced')}</Badge>
      )}
      {isEditable && to === null && (
        <Button size="small" aria-label={say('goesNamed', { name })} onPress={() => void leave(span.id)}>
          {say('goes')}
        </Button>
      )}
      {isEditable && <EditTimes span={span} />}
    </div>
  );
}
