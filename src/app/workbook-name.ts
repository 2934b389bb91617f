/** The name of this device's workbook: its database, its copies and its marks are called after it. */
export const WORKBOOK = 'fledge';
