/** A way to the data key. The open slot holds it as it is: whoever can open the device, or has the file, can read. */
export interface OpenSlot {
  readonly type: 'open';
  readonly key: Uint8Array<ArrayBuffer>;
}

/** What Argon2id is to do: memory in KiB, passes over it, lanes. */
export interface Argon2Derivation {
  readonly name: 'argon2id';
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What PBKDF2 with HMAC-SHA-256 is to do. For browsers in which Argon2id can't run. */
export interface Pbkdf2Derivation {
  readonly name: 'pbkdf2-sha256';
  readonly rounds: number;
}

export type Derivation = Argon2Derivation | Pbkdf2Derivation;

/** A key, sealed under one that is derived from a passcode. */
export interface PasscodeSlot {
  readonly type: 'passcode';
  readonly derivation: Derivation;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** A key, sealed under one that follows from a recovery code. */
export interface RecoverySlot {
  readonly type: 'recovery';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** A key, sealed under one that follows from what a passkey gives for `salt` (WebAuthn's extension `prf`). */
export interface PasskeySlot {
  readonly type: 'passkey';
  /** What the browser calls the passkey by. */
  readonly credential: Uint8Array<ArrayBuffer>;
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

/** One way to a lock's key, with a sum over it: only that tells a damaged way from a wrong passcode. */
export interface LockWay {
  readonly slot: PasscodeSlot | RecoverySlot | PasskeySlot;
  readonly sum: Uint8Array<ArrayBuffer>;
}

/**
 * A lock: the ways to its key. Where there is one, slots hold the data key sealed under the lock's key, and not as it is.
 * So it takes both: the passcode, and what the slot needs besides.
 */
export type Lock = readonly LockWay[];
