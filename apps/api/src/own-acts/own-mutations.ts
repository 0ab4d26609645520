import type { CaseAction } from '@ersuchen/domain';

/** What applicant and representative are offered after the submission, each with the mutation that does it. */
export const OWN_MUTATIONS = {
  supplyDocuments: 'supplyDocuments',
  changeAddress: 'changeOwnAddress',
  revokeMandate: 'revokeOwnMandate',
  reapply: 'reapply',
  withdraw: 'withdrawApplication',
  revokeConsent: 'revokeOwnConsent',
} as const satisfies Partial<Record<CaseAction, string>>;

export const isOwnOffer = (action: CaseAction): boolean => Object.hasOwn(OWN_MUTATIONS, action);
