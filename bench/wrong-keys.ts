import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumLength = 6;

/**
 * Wrong keys as an attacker makes them who knows what a key looks like: the real one's prefix, as many
 * characters of its secret as he has guessed, and chance; then the checksum that belongs to it, or one
 * that does not. Throws where the real key is of another form.
 */
export function createWrongKeys(
  key: string,
): (sharedCharacters: number, rightChecksum: boolean) => string {
  const start = key.lastIndexOf('_') + 1;
  const body = key.slice(0, -checksumLength);
  if (checksumOf(body) !== key.slice(-checksumLength)) {
    throw new Error('keys are of another form than this bench knows');
  }
  return (sharedCharacters, rightChecksum) => {
    const shared = body.slice(0, start + sharedCharacters);
    // The first character after the shared ones differs, so that it is as many and no more.
    let wrong = shared + characterOtherThan(body.charAt(shared.length));
    while (wrong.length < body.length) wrong += alphabet.charAt(randomInt(alphabet.length));
    const right = checksumOf(wrong);
    return wrong + (rightChecksum ? right : characterOtherThan(right.charAt(0)) + right.slice(1));
  };
}

function characterOtherThan(character: string): string {
  const others = alphabet.replace(character, '');
  return others.charAt(randomInt(others.length));
}

/** CRC-32 as six base62 digits. */
function checksumOf(text: string): string {
  let value = crc32(text);
  let digits = '';
  while (digits.length < checksumLength) {
    digits = alphabet.charAt(value % alphabet.length) + digits;
    value = Math.floor(value / alphabet.length);
  }
  return digits;
}
