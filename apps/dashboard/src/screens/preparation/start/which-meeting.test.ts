import { describe, expect, it } from 'vitest';
import { sortMeetings } from './which-meeting.ts';

const meeting = (meetsOn: string, state = 'PLANNED') => ({ meetsOn, state });
const listed = [
  meeting('2026-12-30'),
  meeting('2026-12-02', 'INVITED'),
  meeting('2026-11-25', 'CANCELLED'),
  meeting('2026-11-11', 'HELD'),
  meeting('2026-10-14', 'HELD'),
];
const days = (meetings: readonly { meetsOn: string }[]) => meetings.map(({ meetsOn }) => meetsOn);

describe('the meetings of a member', () => {
  it('begin with the soonest one that takes place', () => {
    const { next, later, past } = sortMeetings(listed, '2026-11-22');
    expect(next?.meetsOn).toBe('2026-12-02');
    expect(days(later)).toEqual(['2026-12-30']);
    expect(days(past)).toEqual(['2026-11-25', '2026-11-11', '2026-10-14']);
  });

  it('count the meeting of today as the next one until it was held', () => {
    expect(sortMeetings([meeting('2026-11-22', 'IN_SESSION')], '2026-11-22').next).not.toBeNull();
    expect(sortMeetings([meeting('2026-11-22', 'HELD')], '2026-11-22').next).toBeNull();
  });
});
