/** Who a summary is for. */
export type Audience = 'last-session';
