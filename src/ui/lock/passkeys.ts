import type { MadePasskey } from '#workbook/persistence/persistence.ts';

/** Of what a passkey gives, of a salt and of a challenge. */
const BYTES = 32;
/** ES256 and RS256: what every platform knows (WebAuthn, section 5.8.5). */
const ALGORITHMS = [-7, -257].map((alg) => ({ type: 'public-key', alg }) as const);

const random = () => crypto.getRandomValues(new Uint8Array(BYTES));

/** Whether this browser may have passkeys at all. What they can do is known only once one was made. */
export function hasPasskeys(): boolean {
  return 'credentials' in navigator && 'PublicKeyCredential' in globalThis;
}

/**
 * Makes a passkey of this device that gives a secret (WebAuthn Level 3, extension `prf`), and asks it once. Undefined where
 * the device has none that does, or the reader doesn't want to. Nothing of it is sent anywhere, so nobody checks what it signs.
 */
export async function makePasskey(name: string): Promise<MadePasskey | undefined> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name },
        user: { id: random(), name, displayName: name },
        challenge: random(),
        pubKeyCredParams: [...ALGORITHMS],
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
        extensions: { prf: {} },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return undefined;
    const passkey = { credential: new Uint8Array(made.rawId), salt: random() };
    const output = await askPasskey(passkey);
    return output && { ...passkey, output };
  } catch {
    return undefined;
  }
}

/** What a passkey gives for its salt: 32 bytes; undefined where it gives none, or the reader doesn't want to. */
export async function askPasskey({
  credential,
  salt,
}: Omit<MadePasskey, 'output'>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const asked = await navigator.credentials.get({
      publicKey: {
        challenge: random(),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    // Never `toJSON()`: it ends the page in some versions of Safari.
    const first = asked instanceof PublicKeyCredential ? asked.getClientExtensionResults().prf?.results?.first : undefined;
    const output = first && new Uint8Array(first instanceof ArrayBuffer ? first : first.buffer);
    return output?.length === BYTES ? new Uint8Array(output) : undefined;
  } catch {
    return undefined;
  }
}
