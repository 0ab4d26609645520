const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', timeStyle: 'short' });

/** The time in the commission's time zone as `HH:MM`. */
export const timeOfDay = (instant: string): string => time.format(Date.parse(instant)).slice(0, 5);
