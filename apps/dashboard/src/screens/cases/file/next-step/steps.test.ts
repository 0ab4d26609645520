import { describe, expect, it } from 'vitest';
import type { DialogAction } from '../actions/dialogs.tsx';
import { stepOf } from './sentence.ts';
import { asideOffered, stepsOffered, stepToPointOut } from './steps.ts';

const offering = (actions: Partial<Record<DialogAction, boolean>>) => (action: DialogAction) => {
  const enabled = actions[action];
  return enabled === undefined ? undefined : { enabled };
};

describe('the step that the file points out', () => {
  it('is the decision once it is prepared', () => {
    const offered = offering({ accept: true, notAccept: true, prepareAcceptance: true });
    expect(stepToPointOut(offered, true)).toBe('accept');
  });

  it('is to prepare the decision while it cannot be taken', () => {
    expect(stepToPointOut(offering({ accept: false, prepareAcceptance: true }), false)).toBe(
      'prepareAcceptance',
    );
  });

  it('is none for the office once the proposal is made', () => {
    expect(stepToPointOut(offering({ prepareAcceptance: true }), true)).toBeNull();
  });

  it('is never the refusal or the waiver', () => {
    expect(stepToPointOut(offering({ notAccept: true }), true)).toBeNull();
    expect(stepToPointOut(offering({ waiveStatement: true, requestStatement: false }), true)).toBeNull();
  });
});

describe('more time for a statement', () => {
  const awaited = { extendStatement: true, remindStatement: true, waiveStatement: true };

  it('stands aside while nobody has asked for it', () => {
    const offered = offering({ ...awaited, refuseExtension: false });
    expect(stepsOffered(offered)).toEqual(['waiveStatement']);
    expect(asideOffered(offered).flatMap(({ possible }) => possible)).toEqual([
      'remindStatement',
      'extendStatement',
    ]);
    expect(stepToPointOut(offered, false)).toBeNull();
  });

  it('is the step to point out once the authority waits for an answer', () => {
    const offered = offering({ ...awaited, refuseExtension: true });
    expect(stepsOffered(offered)).toEqual(['extendStatement', 'refuseExtension', 'waiveStatement']);
    expect(asideOffered(offered).flatMap(({ possible }) => possible)).toEqual(['remindStatement']);
    expect(stepToPointOut(offered, false)).toBe('extendStatement');
  });
});

describe('the sentence about what a case waits for', () => {
  it('names who decides once the proposal is there', () => {
    const facts = { state: 'PRE_CHECK', proposed: true, onAgendaOfMeeting: false } as const;
    expect(stepOf(facts)).toBe('PRE_CHECK_PROPOSED');
    expect(stepOf({ ...facts, proposed: false })).toBe('PRE_CHECK');
  });

  it('tells a ready case with a meeting from one without', () => {
    const facts = { state: 'READY', proposed: true, onAgendaOfMeeting: true } as const;
    expect(stepOf(facts)).toBe('READY_PLANNED');
    expect(stepOf({ ...facts, onAgendaOfMeeting: false })).toBe('READY');
  });
});
