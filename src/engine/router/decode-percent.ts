/**
 * The text that percent-encoded UTF-8 stands for; undefined when an escape is cut short, is not
 * hexadecimal, is overlong or encodes a surrogate or NUL (RFC 3986 section 2.1, RFC 3629 section 3).
 */
export function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
