import type { CalendarDate, PartialDate } from '@ersuchen/domain';
import { useMemo } from 'react';
import * as dates from './dates.ts';
import { useLanguage } from './use-strings.ts';

/** The date formats of `dates.ts`, bound to the reader's language and to today in Germany. */
export function useDates() {
  const language = useLanguage();
  return useMemo(() => {
    const today = dates.dayOf(new Date());
    return {
      today,
      date: (date: PartialDate) => dates.formatDate(date, language),
      short: (date: PartialDate) => dates.formatShortDate(date),
      weekday: (date: CalendarDate) => dates.formatWeekday(date, language),
      instant: (instant: string) => dates.formatInstant(instant, language),
      time: (instant: string | Date) => dates.formatTime(instant, language),
      since: (date: CalendarDate) => dates.formatSince(date, today, language),
      due: (date: CalendarDate) => dates.formatDue(date, today, language),
      minutes: (minutes: number) => dates.formatMinutes(minutes, language),
    };
  }, [language]);
}
