import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AddressFields, addressOf } from '../../../case/address-fields.tsx';
import { personName } from '../../../case/person-name.ts';
import { Alert } from '../../../components/alert.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { Fieldset } from '../../../components/form.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import type { OwnApplicationPageFragment } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useSession } from '../../../session/session.ts';
import { strings } from './strings.ts';
import { useOwnAct } from './use-own-act.ts';

const ChangeOwnAddress = graphql(`
  mutation ChangeOwnAddress($id: ID!, $personIds: [ID!], $address: AddressInput!) {
    answer: changeOwnAddress(id: $id, personIds: $personIds, address: $address) {
      __typename
      ... on OwnApplication {
        id
        ...OwnApplicationPage
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
const Reapply = graphql(`
  mutation Reapply($id: ID!, $newFacts: String, $key: String!) {
    answer: reapply(id: $id, newFacts: $newFacts, idempotencyKey: $key) {
      __typename
      ... on OwnApplication {
        id
        ...OwnApplicationPage
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
const RevokeOwnMandate = graphql(`
  mutation RevokeOwnMandate($id: ID!) {
    answer: revokeOwnMandate(id: $id) {
      __typename
      ... on MandateEnded {
        id
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

export interface OwnDialogProps {
  readonly application: OwnApplicationPageFragment;
  readonly onClose: () => void;
}

function Refusal({ sentence }: { readonly sentence: string | null }) {
  const say = useStrings(strings);
  if (!sentence) return null;
  return (
    <Alert tone="danger" live title={say('refused')}>
      <p>{sentence}</p>
    </Alert>
  );
}

export function MoveDialog({ application: { id, persons }, onClose }: OwnDialogProps) {
  const say = useStrings(strings);
  const act = useOwnAct(ChangeOwnAddress, () => {
    showToast('success', say('moved'));
    onClose();
  });
  const submit = (values: FormData): void => {
    const personIds = persons.filter((person) => values.has(person.id)).map((person) => person.id);
    void act.run({ id, personIds, address: addressOf(values) });
  };
  return (
    <FormDialog
      isOpen
      title={say('move')}
      submitLabel={say('send')}
      isPending={act.isPending}
      errors={act.fields}
      refusal={<Refusal sentence={act.refusal} />}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('moveBody')}</p>
      <Fieldset legend={say('movers')}>
        {persons.map((person) => (
          <Checkbox key={person.id} name={person.id} label={personName(person)} defaultChecked />
        ))}
      </Fieldset>
      <AddressFields root="address" />
    </FormDialog>
  );
}

export function ReapplyDialog({ application: { id }, onClose }: OwnDialogProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const act = useOwnAct(Reapply, (draft) => {
    showToast('success', say('begun'));
    onClose();
    void navigate(`/antraege/${draft}`);
  });
  return (
    <FormDialog
      isOpen
      title={say('again')}
      submitLabel={say('begin')}
      isPending={act.isPending}
      errors={act.fields}
      refusal={<Refusal sentence={act.refusal} />}
      onSubmit={(values) => void act.run({ id, key, newFacts: String(values.get('newFacts') ?? '') })}
      onClose={onClose}
    >
      <p>{say('againBody')}</p>
      <TextArea name="newFacts" label={say('newFacts')} hint={say('newFactsHint')} optional />
    </FormDialog>
  );
}

export function EndMandateDialog({ application: { id }, onClose }: OwnDialogProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const isOwn = useSession().acting.function === 'APPLICANT';
  const act = useOwnAct(RevokeOwnMandate, () => {
    showToast('success', say('ended'));
    onClose();
    void navigate('/antraege');
  });
  return (
    <FormDialog
      isOpen
      danger
      title={say(isOwn ? 'endMandate' : 'layDown')}
      submitLabel={say(isOwn ? 'endMandate' : 'layDown')}
      isPending={act.isPending}
      errors={act.fields}
      refusal={<Refusal sentence={act.refusal} />}
      onSubmit={() => void act.run({ id })}
      onClose={onClose}
    >
      <p>{say(isOwn ? 'endBody' : 'layDownBody')}</p>
    </FormDialog>
  );
}
