/** Acts for nobody in person: the daily run. A migration writes its row; it holds no function and cannot sign in. */
export const SYSTEM_ACCOUNT_ID = '00000000000000000000SYSTEM';
