/** Runs once after all tests: stops what global-setup started. */
export default async function tearDown(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
