/** What stands against recording a recusal, or against undoing one. */
export type RecusalRefusal = 'ALREADY_RECUSED' | 'NOT_RECUSED' | 'RECUSED_BY_RULE';
