import { type DocumentKind, documentKinds } from '@ersuchen/domain';
import { useState } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import type { OwnApplicationPageFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useSession } from '../../../session/session.ts';
import { EndMandateDialog, MoveDialog, ReapplyDialog } from './dialogs.tsx';
import { strings } from './strings.ts';

/** What the office waits for. */
export function Asked({ application }: { readonly application: OwnApplicationPageFragment }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { completionItems, completionDueOn } = application;
  if (completionItems.length === 0) return null;
  return (
    <Card title={say('asked')}>
      {completionDueOn && <p>{say('askedUntil', { day: dates.date(completionDueOn) })}</p>}
      <ul>
        {completionItems.map(({ id, kind, description, arrived }) => (
          <li key={id}>
            {kind ? label(documentKinds[kind as DocumentKind].label) : description}{' '}
            <Badge tone={arrived ? 'success' : 'warning'}>{say(arrived ? 'arrived' : 'missing')}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const DIALOGS = {
  changeAddress: MoveDialog,
  reapply: ReapplyDialog,
  revokeMandate: EndMandateDialog,
} as const;
type Act = keyof typeof DIALOGS;

/** What the server offers now; each opens its dialog. */
export function Acts({ application }: { readonly application: OwnApplicationPageFragment }) {
  const say = useStrings(strings);
  const isOwn = useSession().acting.function === 'APPLICANT';
  const [open, setOpen] = useState<Act | null>(null);
  const words = {
    changeAddress: 'move',
    reapply: 'again',
    revokeMandate: isOwn ? 'endMandate' : 'layDown',
  } as const;
  const offered = (Object.keys(DIALOGS) as Act[]).filter((act) =>
    application.availableActions.some(({ action, enabled }) => action === act && enabled),
  );
  if (offered.length === 0) return null;
  const Dialog = open && DIALOGS[open];
  return (
    <Card title={say('acts')}>
      <ButtonRow>
        {offered.map((act) => (
          <Button key={act} onPress={() => setOpen(act)}>
            {say(words[act])}
          </Button>
        ))}
      </ButtonRow>
      {Dialog && <Dialog application={application} onClose={() => setOpen(null)} />}
    </Card>
  );
}
