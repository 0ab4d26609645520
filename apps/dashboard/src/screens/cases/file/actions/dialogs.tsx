import type { CaseAction } from '@ersuchen/domain';
import type { ComponentType } from 'react';
import type { CaseActionsFragment } from '../../../../gql/graphql.ts';
import { AcceptDialog } from './accept.tsx';
import { CloseWithoutRequestDialog } from './after/close-without-request.tsx';
import { ForwardRequestDialog } from './after/forward-request.tsx';
import { RecordDecisionDialog, RecordIntentDialog } from './after/record-report.tsx';
import { RemindDecisionDialog } from './after/remind-decision.tsx';
import { ArchiveDialog } from './archive.tsx';
import { AskCorrectionDialog } from './ask-correction.tsx';
import { AssignDialog } from './assign.tsx';
import { DeleteDialog } from './delete-case.tsx';
import { ExtendDialog } from './extend-statement.tsx';
import { FollowUpDialog } from './follow-up.tsx';
import { INTAKE_DIALOGS } from './intake/dialogs.ts';
import { LiftLegalHoldDialog } from './lift-legal-hold.tsx';
import { NotAcceptDialog } from './not-accept.tsx';
import { PrepareDialog } from './prepare-acceptance.tsx';
import { RedoDialog } from './redo-statement.tsx';
import { RefuseExtensionDialog } from './refuse-extension.tsx';
import { RegisterDialog } from './register.tsx';
import { ReleaseDocumentsDialog } from './release-documents.tsx';
import { RemindDialog } from './remind-statement.tsx';
import { RemovalDateDialog } from './removal-date.tsx';
import { ReopenDialog } from './reopen.tsx';
import { RequestStatementDialog } from './request-statement.tsx';
import { ResumeDialog } from './resume.tsx';
import { RevokeConsentDialog } from './revoke-consent.tsx';
import { SetLegalHoldDialog } from './set-legal-hold.tsx';
import { SettleDialog } from './settle.tsx';
import { WaiveDialog } from './waive-statement.tsx';
import { WithdrawDialog } from './withdraw.tsx';
import { WithdrawRequestDialog } from './withdraw-statement-request.tsx';

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
  remindStatement: RemindDialog,
  extendStatement: ExtendDialog,
  refuseExtension: RefuseExtensionDialog,
  redoStatement: RedoDialog,
  withdrawStatementRequest: WithdrawRequestDialog,
  releaseDocuments: ReleaseDocumentsDialog,
  setRemovalDate: RemovalDateDialog,
  ...INTAKE_DIALOGS,
  forwardRequest: ForwardRequestDialog,
  closeWithoutRequest: CloseWithoutRequestDialog,
  reportIntent: RecordIntentDialog,
  reportFinalDecision: RecordDecisionDialog,
  remindAuthorityDecision: RemindDecisionDialog,
  setFollowUp: FollowUpDialog,
  withdraw: WithdrawDialog,
  revokeConsent: RevokeConsentDialog,
  settle: SettleDialog,
  askCorrection: AskCorrectionDialog,
  reopen: ReopenDialog,
  resume: ResumeDialog,
  setLegalHold: SetLegalHoldDialog,
  liftLegalHold: LiftLegalHoldDialog,
  archive: ArchiveDialog,
  delete: DeleteDialog,
} as const satisfies Partial<Record<CaseAction, ComponentType<DialogProps>>>;
export type DialogAction = keyof typeof DIALOGS;

export function ActionDialogOf({ action, ...dialog }: DialogProps & { readonly action: DialogAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...dialog} />;
}
