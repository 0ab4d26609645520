/** What stands against putting off an item, beyond the table. */
export type PostponeRefusal = 'POSTPONEMENT_NOT_CARRIED' | 'NEXT_MEETING_UNFIT';
