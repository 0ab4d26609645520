import { AGENDA_ACTIONS, CASE_ACTIONS, MEETING_ACTIONS, MINUTES_ACTIONS } from '@ersuchen/domain';
import { expect, it } from 'vitest';
import { CASE_MUTATIONS } from '../cases/case-mutations.ts';
import { DELIBERATION_MUTATIONS } from '../deliberation/case-mutations.ts';
import { MEETING_MUTATIONS } from '../meetings/meeting-mutations.ts';
import { OWN_MUTATIONS } from '../own-acts/own-mutations.ts';
import { schemaOf } from '../schema.ts';

const schema = await schemaOf();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

/** Done by those who have a form of their own for it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  startApplication: 'startApplication',
  saveDraft: 'saveApplication',
  discardDraft: 'discardDraft',
  submit: 'submitApplication',
  submitStatement: 'submitStatement',
  submitLateStatement: 'submitStatement',
  askExtension: 'askExtension',
};

const mutationOf: Readonly<Record<string, string>> = {
  ...ELSEWHERE,
  ...OWN_MUTATIONS,
  ...CASE_MUTATIONS,
  ...DELIBERATION_MUTATIONS,
};

it('every action of the table of cases has a mutation', () => {
  expect(CASE_ACTIONS.filter((action) => !mutations.includes(mutationOf[action] ?? ''))).toEqual([]);
});

it('every action of a meeting, its agenda and its minutes has a mutation', () => {
  const actions = [
    ...Object.keys(MEETING_ACTIONS),
    ...Object.keys(AGENDA_ACTIONS),
    ...Object.keys(MINUTES_ACTIONS),
  ];
  // Publishing invites, and concluding closes the agenda.
  const of: Readonly<Record<string, string>> = {
    ...MEETING_MUTATIONS,
    plan: 'planMeeting',
    invite: 'publishAgenda',
    closeAgenda: 'concludeMeeting',
  };
  expect(actions.filter((action) => !mutations.includes(of[action] ?? ''))).toEqual([]);
});

it('every mutation is an action of a table, or one of these', () => {
  const named = new Set([
    ...Object.values(mutationOf),
    ...Object.values(OWN_MUTATIONS),
    ...Object.values(MEETING_MUTATIONS),
  ]);
  expect(mutations.filter((name) => !named.has(name)).sort()).toMatchInlineSnapshot(`
    [
      "changeAttendance",
      "changeCommissionSetting",
      "committeeAcceptCase",
      "committeeDecideFinding",
      "committeeNotAcceptCase",
      "endAbsence",
      "makePrintBatch",
      "markPosted",
      "planMeeting",
      "printLetter",
      "recordAbsence",
      "recuseMyself",
      "releaseLetters",
      "reportFinalDecision",
      "reportIntent",
      "reportRemovalDate",
      "retryLetter",
      "revokeSession",
      "saveLetterTemplate",
      "savePrivateNote",
      "saveStatement",
      "signIn",
      "signInDemo",
      "signOut",
      "switchFunction",
      "withholdLetter",
      "writeGeneralMinutes",
    ]
  `);
});
