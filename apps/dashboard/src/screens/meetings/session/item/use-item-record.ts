import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import type { Kept, SaveAnswer } from '../../../../components/autosave.ts';
import { type Autosaved, useAutosave } from '../../../../components/use-autosave.ts';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { RoomFragment } from '../../../../gql/graphql.ts';
import { QUIET } from '../../quiet.ts';
import { Room } from '../room.ts';
import { type RoomActs, useRoom } from '../use-room.ts';
import { type OpenItem, RoomItem } from './room-item.ts';

const WriteItemMinutes = graphql(`
  mutation WriteItemMinutes($meetingId: ID!, $itemId: ID!, $version: Int!, $input: ItemTextsInput!) {
    writeItemMinutes(meetingId: $meetingId, itemId: $itemId, version: $version, input: $input) {
      __typename
      ... on Deliberation {
        ...Room
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export interface ItemTexts {
  readonly body: string;
  readonly requestReasons: string;
  readonly hints: string;
  readonly recommendation: string;
}

export interface ItemRecord extends Autosaved<ItemTexts> {
  readonly refusal: string | null;
}

/** What the minutes say about an item; it saves itself. */
export function useItemRecord(itemId: string, record: OpenItem['record']): ItemRecord {
  const { seen, reload } = useRoom();
  const [send] = useMutation(WriteItemMinutes, QUIET);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (input: ItemTexts, version: number): Promise<SaveAnswer<ItemTexts>> => {
    const { data } = await send({ variables: { meetingId: seen.meetingId, itemId, version, input } });
    const answer = data?.writeItemMinutes;
    setRefusal(null);
    switch (answer?.__typename) {
      case 'Deliberation':
        return { kind: 'saved', version: recordIn(readFragment(Room, answer), itemId).version };
      case 'Conflict':
        return { kind: 'conflict', theirs: keptOf(await recordNow(reload, itemId)) };
      case 'InputInvalid':
        setRefusal(answer.fields.map(({ message }) => message).join(' '));
        return { kind: 'refused' };
      case 'ActionRefused':
      case 'NotFound':
        setRefusal(answer.message);
        return { kind: 'refused' };
      case undefined:
        throw new Error('no answer');
    }
  };
  const kept = useMemo(() => keptOf(record), [record]);
  return { ...useAutosave(kept, save), refusal };
}

function keptOf({
  version,
  body,
  requestReasons,
  hints,
  recommendation,
}: OpenItem['record']): Kept<ItemTexts> {
  return { text: { body, requestReasons, hints, recommendation }, version };
}

function recordIn(room: RoomFragment, itemId: string): OpenItem['record'] {
  const items = room.items.map((item) => readFragment(RoomItem, item));
  const record = items.find(({ id }) => id === itemId)?.open?.record;
  if (!record) throw new Error('the item is gone');
  return record;
}

/** As the server has it now, after somebody else wrote. */
async function recordNow(reload: RoomActs['reload'], itemId: string): Promise<OpenItem['record']> {
  const room = await reload();
  if (!room) throw new Error('no answer');
  return recordIn(readFragment(Room, room), itemId);
}
