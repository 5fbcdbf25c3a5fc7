/** Headers that a request needs for itself or that prove where it comes from. */
const reserved =
  /^(?:host|content-.*|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|webhook-.*|x-signature.*|user-agent|accept-encoding)$/i;

/** Whether an endpoint may be sent a header of this name besides those of every delivery. */
export function isCustomHeader(name: string): boolean {
  return /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/.test(name) && !reserved.test(name);
}
