/** The API in whose envelope a path that no API owns is answered. */
export const fallbackApi = 'core';
