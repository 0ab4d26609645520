import { describe, expect, it } from 'vitest';
import { decisionReminderOn } from './decision-reminder.ts';

const periods = { decisionReminderDays: 28, decisionReminderEveryDays: 14 };
const silence = { requestedOn: '2026-03-02', reportedOn: null, remindedOn: null };

describe('the reminder of a decision', () => {
  it('is due after the first period', () => {
    expect(decisionReminderOn(silence, periods)).toBe('2026-03-30');
  });

  it('is due again after every further period', () => {
    expect(decisionReminderOn({ ...silence, remindedOn: '2026-04-01' }, periods)).toBe('2026-04-15');
  });

  it('waits anew when the authority has told what it intends', () => {
    expect(decisionReminderOn({ ...silence, reportedOn: '2026-03-20' }, periods)).toBe('2026-04-17');
    expect(
      decisionReminderOn({ ...silence, remindedOn: '2026-04-01', reportedOn: '2026-04-02' }, periods),
    ).toBe('2026-04-30');
  });
});
