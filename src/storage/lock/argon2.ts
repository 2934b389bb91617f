import { argon2id } from 'hash-wasm';

/** What a key is derived from with Argon2id, and how: memory in KiB, passes over it, lanes. */
export interface Asked {
  readonly passcode: string;
  readonly salt: Uint8Array;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  /** Of the key. */
  readonly bytes: number;
}

/** Derives in this thread, which stands still meanwhile. Rejects when the device hasn't the memory for it. */
export function deriveHere({ passcode, salt, memory, passes, lanes, bytes }: Asked): Promise<Uint8Array> {
  return argon2id({
    password: passcode,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: bytes,
    outputType: 'binary',
  });
}
