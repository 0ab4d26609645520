import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Seat, Span } from '../attendance/attendance-list.tsx';
import { strings } from './strings.ts';

export interface WhoWasThereProps {
  readonly seats: readonly Seat[];
  readonly attendance: readonly Span[];
}

/** The list of those present, seat by seat, as it stands in the minutes. */
export function WhoWasThere({ seats, attendance }: WhoWasThereProps) {
  const say = useStrings(strings);
  const lineOf = ({ name, role: sits, presentFrom: from, presentTo: to }: Span): string => {
    const role = say(sits === 'DEPUTY' ? 'deputy' : 'member');
    return to === null
      ? say('presentStill', { name, role, from })
      : say('presentLine', { name, role, from, to });
  };
  return (
    <Card title={say('present')}>
      <DescriptionList
        entries={seats.map(({ seatId, number, nominatingBody }) => [
          say('seat', { number, body: nominatingBody }),
          attendance
            .filter((span) => span.seatId === seatId && span.presentFrom !== span.presentTo)
            .map(lineOf)
            .join('; ') || '–',
        ])}
      />
    </Card>
  );
}
