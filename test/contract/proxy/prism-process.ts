/**
 * A program: one Prism for each contract, which holds against it what the address in its argument
 * answers below the API's base path. Prints where each listens, as one line of JSON, and serves until it
 * is ended. A process of its own, since Prism is slow to load into jest and keeps a processor busy.
 */
import { readContracts } from '../../../scripts/mock/read-contracts.ts';
import { startPrism } from '../../../scripts/prism/start-prism.ts';

const [upstream = ''] = process.argv.slice(2);
const urls: Record<string, string> = {};
for (const { contract, document } of readContracts()) {
  const { url } = await startPrism(document, new URL(upstream + contract.basePath));
  urls[contract.name] = url;
}
process.stdout.write(`${JSON.stringify(urls)}\n`);
