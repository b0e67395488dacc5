import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file, in hexadecimal digits: what a document that was handed out is known by. */
export const hashOfFile = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
