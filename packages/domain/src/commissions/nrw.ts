import { nrwExclusionCatalogue } from './nrw-exclusion.ts';
import type { RulePack } from './rule-pack.ts';

/** LeiKa key under which the portals describe the service. */
export const NRW_SERVICE_KEY = '99010022001005';

/** North Rhine-Westphalia: HFKVO of 14 December 2004, last amended on 29 September 2020, as far as it could be read. */
export const nrw: RulePack = {
  code: 'NRW',
  version: '2020-10-14',
  title: {
    de: 'Härtefallkommission des Landes Nordrhein-Westfalen',
    en: 'Hardship Commission of North Rhine-Westphalia',
  },
  serviceKey: NRW_SERVICE_KEY,

  seats: 9,
  fewestSeats: 7,
  mostSeats: 10,
  quorumRule: 'HALF_OF_SEATS',
  majorityRule: 'MAJORITY_OF_PRESENT',
  recusalCounts: 'ABSENT',
  preCheckBody: 'CHAIR',
  decisionBody: 'AUTHORITY',
  directApplication: true,
  closingLetterMode: 'NEUTRAL',
  statementRequired: true,
  statementTargetDays: 28,
  statementReminders: [-7, -2, 1, 7],
  preparationWorkingDays: 3,
  invitationDays: 14,
  decisionReminderDays: 28,
  decisionReminderEveryDays: 28,
  taskWorkingDays: { REGISTER: 5, PRE_CHECK: 20, REQUEST_STATEMENT: 5, INFORM_AUTHORITY: 5, RELEASE: 10 },
  draftRetentionDays: 90,
  retentionDays: { DECIDED: 3650, NOT_ACCEPTED: 1825, WITHDRAWN: 1825, SETTLED: 1825 },
  catalogue: nrwExclusionCatalogue,

  paragraphs: {
    seats: null,
    fewestSeats: '§ 2 Abs. 1 HFKVO NRW',
    mostSeats: '§ 2 Abs. 1 HFKVO NRW',
    quorumRule: '§ 6 Abs. 2 HFKVO NRW',
    majorityRule: '§ 6 Abs. 3 HFKVO NRW',
    recusalCounts: null,
    preCheckBody: null,
    decisionBody: '§ 7 Abs. 1 HFKVO NRW',
    directApplication: null,
    closingLetterMode: null,
    statementRequired: '§ 3 Abs. 2 HFKVO NRW',
    statementTargetDays: null,
    statementReminders: null,
    preparationWorkingDays: null,
    invitationDays: null,
    decisionReminderDays: null,
    decisionReminderEveryDays: null,
    taskWorkingDays: null,
    draftRetentionDays: null,
    retentionDays: null,
    catalogue: '§ 5 HFKVO NRW',
  },
};
