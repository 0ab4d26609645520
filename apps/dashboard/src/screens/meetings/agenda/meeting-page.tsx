import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Stack } from '../../../components/card.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import { OutcomeAlert } from '../outcome-alert.tsx';
import { ReleaseClosings } from '../session/release-closings.tsx';
import { strings as roomStrings } from '../session/strings.ts';
import { AgendaChangesContext, useChangesOf } from './agenda-changes.ts';
import { mayDo } from './available.ts';
import { CancelMeeting } from './cancel-meeting.tsx';
import { ChangeMeeting } from './change-meeting.tsx';
import { ChangedAgenda, ChangedMeeting } from './changed-meeting.ts';
import { MeetingHeading, MeetingHeadingParts } from './meeting-heading.tsx';
import { PrintedAgenda } from './printed-agenda.tsx';
import { PaperRecipientsParts, Recipients } from './recipients/recipients.tsx';
import { strings } from './strings.ts';
import { UnpublishedChanges } from './unpublished-changes.tsx';
import { AgendaVersionsParts, draftItems } from './versions/agenda-versions.ts';
import { compareAgendas, countsOf } from './versions/compare-agendas.ts';
import { Publish } from './versions/publish.tsx';
import { useChangeWords } from './versions/use-change-words.ts';
import { Versions } from './versions/versions.tsx';

export interface MeetingPageProps {
  readonly of: FragmentType<typeof ChangedMeeting>;
  /** Reads the meeting anew. */
  readonly reload: () => Promise<unknown>;
}

/** Dragging is the largest part of the page: the heading need not wait for it. */
const Workspace = lazy(async () => ({ default: (await import('./workspace.tsx')).Workspace }));

const VIEWS = { tagesordnung: 'agenda', unterlagen: 'recipients', fassungen: 'versions' } as const;
type View = keyof typeof VIEWS;

export function MeetingPage({ of, reload }: MeetingPageProps) {
  const say = useStrings(strings);
  const sayRoom = useStrings(roomStrings);
  const session = useSession();
  const meeting = readFragment(ChangedMeeting, of);
  const heading = readFragment(MeetingHeadingParts, meeting);
  const agenda = readFragment(ChangedAgenda, meeting);
  const { seats } = readFragment(PaperRecipientsParts, meeting);
  const { publications } = readFragment(AgendaVersionsParts, meeting);
  const changes = useChangesOf(agenda, reload);
  const words = useChangeWords();
  const [params, setParams] = useSearchParams();
  const view = (Object.keys(VIEWS) as View[]).find((each) => each === params.get('ansicht'));
  const { availableActions, agendaVersion, hasUnpublishedChanges } = agenda;
  const newest = publications.at(-1);
  const draft = draftItems(agenda);
  const differs = newest ? words(countsOf(compareAgendas(newest.items, draft))) : '';
  const isOpen = heading.state === 'PLANNED' || heading.state === 'INVITED';
  const isPublishable = holds(session, 'agenda.publish') && isOpen && hasUnpublishedChanges;
  const { startsAt, minutesAvailable } = heading;
  return (
    <AgendaChangesContext value={changes}>
      <MeetingHeading
        meeting={heading}
        actions={
          <>
            <Button variant="quiet" onPress={() => window.print()}>
              {say('print')}
            </Button>
            <CancelMeeting agenda={agenda} />
            {mayDo(availableActions, 'change') && <ChangeMeeting meeting={heading} />}
            <ReleaseClosings
              meetingId={agenda.id}
              version={agenda.version}
              casesDecided={agenda.casesDecided}
              actions={availableActions}
              onReleased={reload}
            />
            {holds(session, 'deliberation.read') && agendaVersion > 0 && heading.state !== 'CANCELLED' && (
              <LinkButton
                to={`/sitzungen/${agenda.id}/beratung`}
                variant={heading.state === 'IN_SESSION' ? 'primary' : 'secondary'}
              >
                {sayRoom('toSession')}
              </LinkButton>
            )}
            {isPublishable && (
              <Publish agenda={agenda} seats={seats} minutesAvailable={minutesAvailable} changes={differs} />
            )}
          </>
        }
      />
      <Stack gap={4}>
        <OutcomeAlert outcome={changes.outcome} namesFields />
        {agendaVersion > 0 && isOpen && hasUnpublishedChanges && (
          <UnpublishedChanges version={agendaVersion} changes={differs} />
        )}
        {heading.state === 'IN_SESSION' && holds(session, 'agenda.edit') && (
          <Alert tone="info" title={say('locked')} />
        )}
        <Tabs
          label={say('views')}
          selected={view ?? 'tagesordnung'}
          onSelect={(id) =>
            setParams(id === 'tagesordnung' ? {} : { ansicht: id }, { preventScrollReset: true })
          }
          tabs={[
            {
              id: 'tagesordnung',
              label: say('agenda'),
              count: agenda.itemCount,
              content: (
                <>
                  <Suspense fallback={<Skeleton shape="table" />}>
                    <Workspace agenda={agenda} startsAt={startsAt} minutesAvailable={minutesAvailable} />
                  </Suspense>
                  <PrintedAgenda agenda={agenda} startsAt={startsAt} />
                </>
              ),
            },
            {
              id: 'unterlagen',
              label: say('recipients'),
              count: seats.filter(({ recipient }) => recipient !== null).length,
              content: <Recipients seats={seats} isEditable={mayDo(availableActions, 'nameRecipient')} />,
            },
            {
              id: 'fassungen',
              label: say('versions'),
              count: publications.length,
              content: (
                <Versions
                  publications={publications}
                  draft={hasUnpublishedChanges && isOpen ? draft : null}
                />
              ),
            },
          ]}
        />
      </Stack>
    </AgendaChangesContext>
  );
}
