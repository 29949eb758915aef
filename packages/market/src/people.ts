/** The seed's three kinds of people (custom attribute `user_type`). */
export const userTypes = ['vendor', 'B2B', 'B2C'] as const;
export type UserType = (typeof userTypes)[number];
