import { beforeStart } from '#content/en/before-start.ts';

/** What stands on the plain page that *Hide now* opens. */
export const plainPageWords = beforeStart.plainPage;
