import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Asked {
  readonly challenge: string;
}

/**
 * An authenticator as WebAuthn Level 3 describes one (https://www.w3.org/TR/webauthn-3/), written down by hand: one ES256
 * key, authenticator data (section 6.1), an attestation of kind "none" in CBOR (section 6.5, 8.7), and assertions (6.3.3).
 */
export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(16);
  readonly #origin: string;
  #counter = 0;
  /** Whether it has verified its user, by finger or PIN. */
  verifiesUser = true;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The same key on another device, as a thief of it would have it. */
  set counter(count: number) {
    this.#counter = count;
  }

  register({ challenge }: Asked) {
    const attestedCredential = Buffer.concat([Buffer.alloc(16), uint16(this.#id.length), this.#id, this.#publicKey()]);
    const data = Buffer.concat([this.#data(0x40), attestedCredential]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]), // a map of three
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]), // an empty map
      text('authData'),
      bytes(data),
    ]);
    return this.#response({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  assert({ challenge }: Asked, origin = this.#origin) {
    const data = this.#data(0);
    const client = this.#clientData('webauthn.get', challenge, origin);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.#response({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    });
  }

  #response<Response>(response: Response) {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  /** The hash of the relying party, flags (user present, verified, and more), and the counter. */
  #data(moreFlags: number): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const party = createHash('sha256').update(new URL(this.#origin).hostname).digest();
    return Buffer.concat([party, Buffer.from([0x01 | (this.verifiesUser ? 0x04 : 0) | moreFlags]), counter]);
  }

  #clientData = (type: string, challenge: string, origin = this.#origin): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  /** COSE (RFC 9053): key type 2 (elliptic), algorithm -7 (ES256), curve 1 (P-256), and the two coordinates. */
  #publicKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ]);
  }
}

/** CBOR (RFC 8949), as far as an authenticator needs it: texts of up to 23 bytes, and bytes of 24 up to 65,535, told as shortly as can be. */
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer =>
  Buffer.concat([
    value.length < 256
      ? Buffer.from([0x58, value.length])
      : Buffer.from([0x59, value.length >> 8, value.length & 0xff]),
    value,
  ]);

function uint16(value: number): Buffer {
  const written = Buffer.alloc(2);
  written.writeUInt16BE(value);
  return written;
}
