import type { CaseAction } from '@ersuchen/domain';
import { type ComponentType, createContext, type ReactNode, use, useState } from 'react';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CaseActionsFragment } from '../../../../gql/graphql.ts';
import { AcceptDialog } from './accept.tsx';
import { AssignDialog } from './assign.tsx';
import { NotAcceptDialog } from './not-accept.tsx';
import { PrepareDialog } from './prepare-acceptance.tsx';
import { RegisterDialog } from './register.tsx';
import { RemovalDateDialog } from './removal-date.tsx';
import { RequestStatementDialog } from './request-statement.tsx';
import { WaiveDialog } from './waive-statement.tsx';

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
    ...RemovalDateParts
  }
`);

interface DialogProps {
  readonly of: CaseActionsFragment;
  readonly onClose: () => void;
}

/** The actions on the whole case that ask for something in a dialog. */
const DIALOGS = {
  register: RegisterDialog,
  assignCaseworker: AssignDialog,
  prepareAcceptance: PrepareDialog,
  accept: AcceptDialog,
  notAccept: NotAcceptDialog,
  requestStatement: RequestStatementDialog,
  waiveStatement: WaiveDialog,
  setRemovalDate: RemovalDateDialog,
} as const satisfies Partial<Record<CaseAction, ComponentType<DialogProps>>>;
export type DialogAction = keyof typeof DIALOGS;

export type Available = CaseActionsFragment['availableActions'][number];

interface ActionsOfCase {
  /** What the server offers for this action; undefined when it is out of the question. */
  readonly of: (action: CaseAction) => Available | undefined;
  readonly open: (action: DialogAction) => void;
}

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
  const Dialog = shown && DIALOGS[shown];
  return (
    <ActionsContext
      value={{ of: (action) => file.availableActions.find((one) => one.action === action), open: setShown }}
    >
      {children}
      {Dialog && <Dialog of={file} onClose={() => setShown(null)} />}
    </ActionsContext>
  );
}
