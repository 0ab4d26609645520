import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useMemo } from 'react';
import type { Kept, SaveAnswer } from '../../../../components/autosave.ts';
import { Card } from '../../../../components/card.tsx';
import { ConflictingTexts } from '../../../../components/conflicting-texts.tsx';
import { SaveState } from '../../../../components/save-state.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { useAutosave } from '../../../../components/use-autosave.ts';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { RoomFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { LeaveGuard } from '../../../../shell/leave-guard.tsx';
import { QUIET } from '../../quiet.ts';
import { Room } from '../room.ts';
import { useRoom } from '../use-room.ts';
import { type MinutesOf, MinutesParts } from './minutes-parts.ts';
import { PartText } from './part-text.tsx';
import { strings } from './strings.ts';

const WriteGeneral = graphql(`
  mutation WriteGeneralMinutes($meetingId: ID!, $version: Int!, $body: String!) {
    writeGeneralMinutes(meetingId: $meetingId, version: $version, body: $body) {
      __typename
      ... on Deliberation {
        ...Room
      }
    }
  }
`);

export interface GeneralPartProps {
  readonly minutes: MinutesOf;
  readonly canWrite: boolean;
  readonly canRevise: boolean;
}

export function GeneralPart({ minutes, canWrite, canRevise }: GeneralPartProps) {
  const say = useStrings(strings);
  return (
    <Card title={say('general')}>
      {canWrite ? (
        <GeneralText minutes={minutes} />
      ) : (
        <PartText part="GENERAL" itemId={null} text={minutes.body} canRevise={canRevise} />
      )}
    </Card>
  );
}

function GeneralText({ minutes }: { readonly minutes: MinutesOf }) {
  const say = useStrings(strings);
  const { seen, reload } = useRoom();
  const [send] = useMutation(WriteGeneral, QUIET);
  const kept = useMemo(() => ({ text: minutes.body, version: minutes.version }), [minutes]);
  const save = async (body: string, version: number): Promise<SaveAnswer<string>> => {
    const { data } = await send({ variables: { meetingId: seen.meetingId, version, body } });
    const answer = data?.writeGeneralMinutes;
    if (!answer) throw new Error('no answer');
    if (answer.__typename === 'Deliberation') {
      return { kind: 'saved', version: minutesIn(readFragment(Room, answer)).version };
    }
    if (answer.__typename !== 'Conflict') return { kind: 'refused' };
    const room = await reload();
    if (!room) throw new Error('no answer');
    return { kind: 'conflict', theirs: minutesIn(readFragment(Room, room)) };
  };
  const draft = useAutosave(kept, save);
  const { phase, savedAt, theirs } = draft;
  const state = phase === 'refused' ? 'failed' : phase;
  return (
    <>
      <LeaveGuard isUnsaved={draft.isUnsaved} save={draft.flush} />
      {theirs && (
        <ConflictingTexts
          pairs={[{ label: say('general'), mine: draft.text, theirs: theirs.text }]}
          onKeepMine={() => void draft.keepMine()}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <TextArea
        label={say('general')}
        hideLabel
        hint={say('generalHint')}
        optional
        rows={5}
        maxLength={FIELD_LIMITS.minutesText}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
      {state !== 'untouched' && <SaveState state={state} at={savedAt} />}
    </>
  );
}

function minutesIn(room: RoomFragment): Kept<string> {
  const { minutes } = readFragment(MinutesParts, room);
  if (!minutes) throw new Error('no minutes');
  return { text: minutes.body, version: minutes.version };
}
