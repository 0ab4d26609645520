import { AddPersonDialog } from './add-person.tsx';
import { ChangeAddressDialog } from './change-address.tsx';
import { ChangeAuthorityDialog } from './change-authority.tsx';
import { CompletionArrivedDialog } from './completion-arrived.tsx';
import { ItemArrivedDialog } from './item-arrived.tsx';
import { LinkCaseDialog } from './link-case.tsx';
import { ReapplyDialog } from './reapply.tsx';
import { RecordConsentDialog } from './record-consent.tsx';
import { RecordMandateDialog } from './record-mandate.tsx';
import { RecordReleaseDialog } from './record-release.tsx';
import { RemindCompletionDialog } from './remind-completion.tsx';
import { RequestCompletionDialog } from './request-completion.tsx';
import { RevokeMandateDialog } from './revoke-mandate.tsx';
import { SplitCaseDialog } from './split-case.tsx';
import { TransferDialog } from './transfer-to-authority.tsx';

/** Receipt, completion, representation and competence. */
export const INTAKE_DIALOGS = {
  addPerson: AddPersonDialog,
  changeAddress: ChangeAddressDialog,
  changeAuthority: ChangeAuthorityDialog,
  completionArrived: CompletionArrivedDialog,
  recordItemArrived: ItemArrivedDialog,
  linkCase: LinkCaseDialog,
  reapply: ReapplyDialog,
  recordConsent: RecordConsentDialog,
  recordMandate: RecordMandateDialog,
  recordRelease: RecordReleaseDialog,
  remindCompletion: RemindCompletionDialog,
  requestCompletion: RequestCompletionDialog,
  revokeMandate: RevokeMandateDialog,
  splitCase: SplitCaseDialog,
  transferToAuthority: TransferDialog,
} as const;
