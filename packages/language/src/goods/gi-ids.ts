/** What the ids of geographical indications begin with. */
export const registered = 'gi:';

/** Whether a variety is a registered geographical indication. */
export const isRegistered = (variety: string): boolean => variety.startsWith(registered);
