const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as a `data:` address, for pictures in the preview; without btoa, which the letters' code does not know. */
export const dataUrl = (mime: string, bytes: Uint8Array): string => `data:${mime};base64,${base64(bytes)}`;

const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const held = bytes.length - at;
    parts.push(
      digits.charAt(a >> 2) +
        digits.charAt(((a & 3) << 4) | (b >> 4)) +
        (held > 1 ? digits.charAt(((b & 15) << 2) | (c >> 6)) : '=') +
        (held > 2 ? digits.charAt(c & 63) : '='),
    );
  }
  return parts.join('');
};
