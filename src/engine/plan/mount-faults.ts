import type { Contract } from '../contract.ts';

/** The only form in which a body is handed over. */
const form = 'application/x-www-form-urlencoded';

/**
 * What is wrong between a contract's `x-mounted` operations and the apps: an operation whose app does
 * not exist or could not be given its body, an app that answers nothing.
 */
export function findMountFaults(
  { operations }: Contract,
  apps: Readonly<Record<string, unknown>>,
): { place: string; message: string }[] {
  const faults: { place: string; message: string }[] = [];
  const used = new Set<string>();
  for (const { body, mounted, place } of operations) {
    if (mounted === undefined) continue;
    used.add(mounted);
    if (!Object.hasOwn(apps, mounted)) {
      faults.push({ place, message: `is mounted on the app ${mounted}, which does not exist` });
    }
    if (body && !Object.hasOwn(body.content, form)) {
      faults.push({ place, message: `is mounted, and takes no ${form}` });
    }
  }
  for (const name of Object.keys(apps)) {
    if (!used.has(name)) faults.push({ place: 'mounted', message: `${name} answers no operation` });
  }
  return faults;
}
