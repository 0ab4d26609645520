/** When an item begins and ends as planned, `10:35`. */
export interface PlannedTime {
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 60;

const clock = (minutes: number): string => {
  const ofDay = minutes % DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
};

/** The times of items one after the other. @param startsAt `10:00` @param minutes of each item */
export function plannedTimes(startsAt: string, minutes: readonly number[]): readonly PlannedTime[] {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number);
  let now = hour * 60 + minute;
  return minutes.map((duration) => {
    const from = clock(now);
    now += duration;
    return { from, to: clock(now) };
  });
}
