import { useSyncExternalStore } from 'react';

/** Devices that install in the same way. */
export type DeviceFamily = 'android' | 'apple' | 'desktop';

/** What is known about this device. It is found out here and sent nowhere. */
export interface DeviceState {
  readonly family: DeviceFamily | undefined;
  /** `here`: this is the installed app. `now`: it was installed from this page a moment ago. */
  readonly installed: 'no' | 'here' | 'now';
  /** The browser lets a button install it. */
  readonly offersInstall: boolean;
  /** `ready` when everything is on the device, and not before. */
  readonly offline: 'unknown' | 'ready' | 'not-yet' | 'unable';
  /** What the browser says about storing data for good. */
  readonly persistentStorage: 'unknown' | 'for-good' | 'may-clear' | 'cannot-say';
}

/** Where pages ask about the device. The app answers, since pages don't know the browser's machinery. */
export interface Device {
  subscribe(listener: () => void): () => void;
  /** The same object until something in it changes. */
  current(): DeviceState;
  /** Lets the browser ask whether to install. */
  install(): void;
}

/** What is known before anything was asked; also what prerendered pages show. */
export const NOTHING_KNOWN: DeviceState = {
  family: undefined,
  installed: 'no',
  offersInstall: false,
  offline: 'unknown',
  persistentStorage: 'unknown',
};

/** What is known about the device, kept up to date. Nothing on the first render. */
export function useDevice({ subscribe, current }: Device): DeviceState {
  return useSyncExternalStore(subscribe, current, () => NOTHING_KNOWN);
}

/** A guess at the kind of device. An iPad says that it is a Mac, but a Mac has no touch screen. */
export function guessFamily(browser: Pick<Navigator, 'userAgent' | 'platform' | 'maxTouchPoints'>): DeviceFamily {
  const { userAgent, platform, maxTouchPoints } = browser;
  if (/android/i.test(userAgent)) return 'android';
  if (/iphone|ipad|ipod/i.test(userAgent) || (/^mac/i.test(platform) && maxTouchPoints > 1)) return 'apple';
  return 'desktop';
}
