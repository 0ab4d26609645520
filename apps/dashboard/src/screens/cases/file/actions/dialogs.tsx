import type { CaseAction } from '@ersuchen/domain';
import type { ComponentType } from 'react';
import type { CaseActionsFragment } from '../../../../gql/graphql.ts';
import { AcceptDialog } from './accept.tsx';
import { CloseWithoutRequestDialog } from './after/close-without-request.tsx';
import { ForwardRequestDialog } from './after/forward-request.tsx';
import { RecordDecisionDialog, RecordIntentDialog } from './after/record-report.tsx';
import { RemindDecisionDialog } from './after/remind-decision.tsx';
import { AssignDialog } from './assign.tsx';
import { INTAKE_DIALOGS } from './intake/dialogs.ts';
import { NotAcceptDialog } from './not-accept.tsx';
import { PrepareDialog } from './prepare-acceptance.tsx';
import { RegisterDialog } from './register.tsx';
import { RemovalDateDialog } from './removal-date.tsx';
import { RequestStatementDialog } from './request-statement.tsx';
import { WaiveDialog } from './waive-statement.tsx';

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
  ...INTAKE_DIALOGS,
  forwardRequest: ForwardRequestDialog,
  closeWithoutRequest: CloseWithoutRequestDialog,
  reportIntent: RecordIntentDialog,
  reportFinalDecision: RecordDecisionDialog,
  remindAuthorityDecision: RemindDecisionDialog,
} as const satisfies Partial<Record<CaseAction, ComponentType<DialogProps>>>;
export type DialogAction = keyof typeof DIALOGS;

export function ActionDialogOf({ action, ...dialog }: DialogProps & { readonly action: DialogAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...dialog} />;
}
