/** How many of the app's own dialogues are open: to share, to print, to choose a file. They hide the page, and aren't somebody leaving it. */
let open = 0;

/** Whether one of the app's own dialogues is open. */
export function isInOwnDialogue(): boolean {
  return open > 0;
}

/** Counts a dialogue as open until it has ended, however it ends. */
export async function duringOwnDialogue<T>(dialogue: Promise<T>): Promise<T> {
  open += 1;
  try {
    return await dialogue;
  } finally {
    open -= 1;
  }
}

/** Prints the page. The dialogue ends when the browser says so; some do before it is closed, and go on at once. */
export function printPage(): void {
  const ended = new Promise<void>((resolve) => addEventListener('afterprint', () => resolve(), { once: true }));
  void duringOwnDialogue(ended);
  print();
}

/** Counts the choosing of a file as a dialogue, from the tap on. It ends with a file, without one, or with the next tap on the page. */
export function watchFileChoice(): void {
  addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const ended = new Promise<void>((resolve) => {
      for (const type of ['change', 'cancel']) target.addEventListener(type, () => resolve(), { once: true });
      addEventListener('pointerdown', () => resolve(), { once: true });
    });
    void duringOwnDialogue(ended);
  });
}
