import { useNavigate } from 'react-router';
import { Badge } from '../../../components/badge.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useShortcut } from '../../../components/shortcuts.ts';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { plannedTimes } from '../agenda/times.ts';
import { neighboursOf } from './neighbours.ts';
import { RecuseMyself } from './recuse-myself.tsx';
import { strings } from './strings.ts';

const CaseParts = graphql(`
  fragment MemberCaseHeader on MemberCase {
    id
    fileNumber
    leadName
    personCount
    receivedOn
    removalOn
    inDetention
    authorityName
  }
`);

const PlaceParts = graphql(`
  fragment PlaceOnAgenda on MemberMeeting {
    id
    state
    meetsOn
    startsAt
    items {
      id
      position
      minutes
      case {
        id
        leadName
      }
    }
  }
`);

export interface MemberCaseHeaderProps {
  readonly of: FragmentType<typeof CaseParts>;
  readonly on: FragmentType<typeof PlaceParts>;
}

/** Whom the case is about, where it stands on the agenda, and the way to the cases beside it. */
export function MemberCaseHeader({ of, on }: MemberCaseHeaderProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const file = readFragment(CaseParts, of);
  const meeting = readFragment(PlaceParts, on);
  const { here, previous, next } = neighboursOf(meeting.items, file.id);
  const times = plannedTimes(
    meeting.startsAt,
    meeting.items.map(({ minutes }) => minutes),
  );
  const time = here && times[meeting.items.indexOf(here)];
  const isOpenMeeting = meeting.state === 'INVITED' || meeting.state === 'IN_SESSION';
  const others = file.personCount > 1 ? ` ${say('morePersons', { count: file.personCount - 1 })}` : '';
  return (
    <PageHeader
      title={`${file.leadName}${others}`}
      documentTitle={file.fileNumber}
      back={{
        to: `/vorbereitung/${meeting.id}`,
        label: say('toAgenda', { date: dates.date(meeting.meetsOn) }),
      }}
      actions={
        <>
          {isOpenMeeting && <RecuseMyself meetingId={meeting.id} caseId={file.id} />}
          <Neighbour meetingId={meeting.id} file={previous?.case} direction="previous" />
          <Neighbour meetingId={meeting.id} file={next?.case} direction="next" />
        </>
      }
    >
      <strong>{file.fileNumber}</strong>
      {here && <span>{say('place', { position: here.position, count: meeting.items.length })}</span>}
      {time && <span>{say('time', time)}</span>}
      {file.authorityName && <span>{file.authorityName}</span>}
      <span>{say('received', { date: dates.short(file.receivedOn) })}</span>
      {file.removalOn && (
        <Badge tone="danger" icon="warning">
          {say('removal', { date: dates.short(file.removalOn), due: dates.due(file.removalOn) })}
        </Badge>
      )}
      {file.inDetention && (
        <Badge tone="danger" icon="warning">
          {say('detention')}
        </Badge>
      )}
    </PageHeader>
  );
}

interface NeighbourProps {
  readonly meetingId: string;
  readonly file: { readonly id: string; readonly leadName: string } | null | undefined;
  readonly direction: 'previous' | 'next';
}

/** `k` and `j` lead along the agenda as they lead along its list. */
function Neighbour({ meetingId, file, direction }: NeighbourProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const isNext = direction === 'next';
  const to = `/vorbereitung/${meetingId}/${file?.id}`;
  useShortcut(isNext ? 'j' : 'k', say(direction), () => void navigate(to), file != null);
  if (!file) return null;
  return (
    <LinkButton
      to={to}
      icon={isNext ? 'chevron-right' : 'chevron-left'}
      iconBehind={isNext}
      aria-label={say(isNext ? 'nextIs' : 'previousIs', { name: file.leadName })}
    >
      {say(direction)}
    </LinkButton>
  );
}
