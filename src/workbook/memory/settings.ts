/** The id of the document that holds the settings, a leaf each. */
export const SETTINGS = 'settings';
