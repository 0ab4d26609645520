import type { CaseAction } from '@ersuchen/domain';
import { createContext, lazy, type ReactNode, Suspense, use, useState } from 'react';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CaseActionsFragment } from '../../../../gql/graphql.ts';
import type { DialogAction } from './dialogs.tsx';

const CaseActionsParts = graphql(`
  fragment CaseActions on OfficeCase {
    availableActions {
      action
      enabled
      refusals {
        code
        message
      }
    }
    ...RegisterParts
    ...AssignParts
    ...PrepareParts
    ...AcceptParts
    ...NotAcceptParts
    ...RequestStatementParts
    ...WaiveParts
    ...AwaitedStatement
    ...RemovalDateParts
    ...IntakeParts
    ...ForwardParts
    ...CloseWithoutParts
    ...RecordParts
    ...RemindDecisionParts
    ...FollowUpParts
    ...WithdrawParts
    ...RevokeConsentParts
    ...SettleParts
    ...AskCorrectionParts
    ...ReopenParts
    ...SetLegalHoldParts
    ...LiftLegalHoldParts
    ...ArchiveParts
    ...DeleteParts
    ...Resume
  }
`);

export type Available = CaseActionsFragment['availableActions'][number];

interface ActionsOfCase {
  /** What the server offers for this action; undefined when it is out of the question. */
  readonly of: (action: CaseAction) => Available | undefined;
  readonly open: (action: DialogAction) => void;
}

/** What the dialogs need is fetched when the first is opened: the file is there sooner. */
const ActionDialogOf = lazy(async () => ({ default: (await import('./dialogs.tsx')).ActionDialogOf }));

const ActionsContext = createContext<ActionsOfCase | null>(null);

/** What may be done to the case on the screen. */
export function useCaseActions(): ActionsOfCase {
  const actions = use(ActionsContext);
  if (!actions) throw new Error('useCaseActions outside a case file');
  return actions;
}

/** Shows the dialog of an action; an open one stays with its input even when the action is no longer offered. */
export function CaseActions({
  of,
  children,
}: {
  readonly of: FragmentType<typeof CaseActionsParts>;
  readonly children: ReactNode;
}) {
  const file = readFragment(CaseActionsParts, of);
  const [shown, setShown] = useState<DialogAction | null>(null);
  return (
    <ActionsContext
      value={{ of: (action) => file.availableActions.find((one) => one.action === action), open: setShown }}
    >
      {children}
      {shown && (
        <Suspense>
          <ActionDialogOf action={shown} of={file} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </ActionsContext>
  );
}
