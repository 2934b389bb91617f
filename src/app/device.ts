import type { Device, DeviceState } from '#ui/install/device.ts';
import { guessFamily, NOTHING_KNOWN } from '#ui/install/device.ts';
import { acceptInstallOffer, currentInstallOffer, subscribeToInstallOffer } from './install-offer.ts';
import { offlineState } from './offline.ts';
import { persistentStorage } from './persistent-storage.ts';
import { subscribeToUpdates } from './updates.ts';

let state = NOTHING_KNOWN;
let stop: (() => void) | undefined;
const listeners = new Set<() => void>();

function tell(change: Partial<DeviceState>): void {
  const next = { ...state, ...change };
  if (JSON.stringify(next) === JSON.stringify(state)) return;
  state = next;
  for (const listener of listeners) listener();
}

function installed(): DeviceState['installed'] {
  if (matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches) return 'here';
  return currentInstallOffer().taken ? 'now' : 'no';
}

function look(): void {
  tell({ family: guessFamily(navigator), installed: installed(), offersInstall: currentInstallOffer().stands });
  void offlineState().then((offline) => tell({ offline }));
  void persistentStorage().then((answer) => tell({ persistentStorage: answer }));
}

/** Looks at the device once a page asks, and again whenever something about it may have changed. */
function start(): () => void {
  const ends = [subscribeToUpdates(look), subscribeToInstallOffer(look)];
  look();
  return () => {
    for (const end of ends) end();
  };
}

/** This device, for the pages that tell about it. */
export const device: Device = {
  subscribe: (listener) => {
    listeners.add(listener);
    stop ??= start();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = undefined;
    };
  },
  current: () => state,
  install: acceptInstallOffer,
};
