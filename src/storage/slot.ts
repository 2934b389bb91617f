/** A way to the data key. The open slot holds it as it is: whoever can open the device, or has the file, can read. */
export interface OpenSlot {
  readonly type: 'open';
  readonly key: Uint8Array<ArrayBuffer>;
}

/** What Argon2id is to do: memory in KiB, passes over it, lanes. */
export interface Derivation {
  readonly name: 'argon2id';
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The data key, sealed under a key that is derived from a passcode. */
export interface PasscodeSlot {
  readonly type: 'passcode';
  readonly derivation: Derivation;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** The data key, sealed under a key that lies in a file of this device: see `DeviceKeys`. */
export interface DeviceSlot {
  readonly type: 'device';
  /** The name of the device key. */
  readonly id: string;
  readonly box: Uint8Array<ArrayBuffer>;
}

export type Slot = OpenSlot | PasscodeSlot | DeviceSlot;
