/**
 * Protects: another tenant's id, wherever a request can have one, is answered exactly like an id that
 * nobody has, tells nothing, and changes nothing. References are found in the contracts; one that
 * nobody can seed fails here by its name.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import type { WireAnswer } from '../support/operations/answer-check.ts';
import { inParallel } from '../support/in-parallel.ts';
import { createAnswerCheck } from '../support/operations/answer-check.ts';
import type { Operation } from '../support/operations/operation.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { referencesOf, type Reference } from '../support/operations/references.ts';
import { createSender, type Sender } from '../support/operations/send-request.ts';
import { buildRequest } from '../support/requests/build-request.ts';
import { IdOf } from '../support/requests/draft.ts';
import { createWorld, type World } from '../support/requests/world.ts';
import { startReceiver, type Receiver } from '../support/webhooks/receiver.ts';
import { whileBusy } from '../support/while-busy.ts';
import { comparable, withoutIds } from './comparable.ts';
import { createMatrix } from './matrix.ts';
import { plainDraft } from './probe.ts';
import { raiseIds, raiseNumbers } from '../support/raise-ids.ts';
import { snapshotOf } from './tenant-snapshot.ts';
import { referenceDraft } from './reference-draft.ts';

const operations = readOperations();
const check = createAnswerCheck();
interface Cell {
  operation: Operation;
  reference: Reference;
  /** Which of the ways to authenticate. */
  carrier: number;
}

const cells: Cell[] = operations.flatMap((operation) =>
  referencesOf(operation).flatMap((reference) =>
    Array.from({ length: Math.max(1, operation.security.length) }, (_, carrier) => ({
      operation,
      reference,
      carrier,
    })),
  ),
);

let app: TestApp;
let world: World;
let sender: Sender;
let receiver: Receiver;
/** What the other tenant has, for each cell a resource of its own. */
const foreignIds = new Map<Cell, string>();
beforeAll(async () => {
  receiver = await startReceiver();
  // Without a worker nothing happens in the other tenant by itself.
  app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1', ROLE: 'api' } });
  await raiseIds(app.database);
  world = await createWorld(app, {
    receiverUrl: receiver.url,
    marks: ['Own-7f3a91', 'Rival-c04e52'],
  });
  sender = createSender(app.url);
  await raiseNumbers(app.database, world.foreign.tenantId);
  for (const cell of cells) {
    foreignIds.set(cell, await world.id(new IdOf(cell.reference.resource, 'foreign'), []));
  }
}, 60_000);
afterAll(async () => {
  sender.close();
  await app.stop();
  await receiver.stop();
});

/** The answer to a request that names somebody's resource, and every id in it. */
async function ask(
  cell: Cell,
  whose: IdOf['whose'],
): Promise<{ answer: WireAnswer; ids: string[] }> {
  const { operation, reference, carrier } = cell;
  const draft = referenceDraft(operation, reference, { whose, carrier });
  const ids: string[] = [];
  const noting: World = {
    ...world,
    id: async (wanted, within) => {
      const foreign = wanted.whose === 'foreign' ? foreignIds.get(cell) : undefined;
      const id = foreign ?? (await world.id(wanted, within));
      ids.push(id);
      return id;
    },
  };
  const { wire } = await buildRequest(operation, draft, noting);
  return { answer: await whileBusy(() => sender.send(wire)), ids };
}

/** How an operation treats a reference to what is another tenant's, and what is wrong with that. */
async function tryCell(cell: Cell): Promise<{ status: number; fault: string | undefined }> {
  const foreign = await ask(cell, 'foreign');
  const nobody = await ask(cell, 'nobody');
  // What is changed or spent is made for this request alone.
  const own = await ask(cell, cell.operation.method === 'GET' ? 'own' : 'fresh');
  const faults = [foreign, nobody, own].flatMap(({ answer }) => check(cell.operation, answer));
  const told = comparable(foreign.answer, foreign.ids);
  const untold = comparable(nobody.answer, nobody.ids);
  if (JSON.stringify(told) !== JSON.stringify(untold)) {
    faults.push(`told apart: ${JSON.stringify(told)} and ${JSON.stringify(untold)}`);
  }
  const shown = withoutIds(foreign.answer.text, foreign.ids);
  if (shown.includes(world.foreign.mark)) faults.push(`leaked: ${foreign.answer.text}`);
  // Else nothing is proven: the request would have failed for whatever id.
  if (own.answer.status >= 300 && nobody.answer.status >= 300) {
    faults.push(`fails for an own id, too: ${String(own.answer.status)} ${own.answer.text}`);
  }
  return { status: foreign.answer.status, fault: faults[0] };
}

it('BOLA: no list shows what is another tenant’s', async () => {
  const lists = operations.filter(
    ({ method, path, security }) => method === 'GET' && !path.includes('{') && security.length > 0,
  );
  const matrix = createMatrix('lists', lists);
  for (const operation of lists) {
    const { wire } = await buildRequest(operation, plainDraft(operation), world);
    const { status, text } = await whileBusy(() => sender.send(wire));
    const isLeak = text.includes(world.foreign.mark);
    const fault =
      status === 200 ? isLeak && `leaked: ${text}` : `answered ${String(status)} ${text}`;
    matrix.note(operation, 'allowed', fault || undefined);
  }
  matrix.print();
  expect(lists.length).toBeGreaterThan(0);
  expect(matrix.faults).toEqual([]);
}, 60_000);

it('BOLA: each operation × each foreign id is answered like an id that nobody has', async () => {
  const before = await snapshotOf(app.database, world.foreign.tenantId);
  const matrix = createMatrix(
    'isolation',
    cells.map(({ operation }) => operation),
  );
  await inParallel(cells, 8, async (cell) => {
    const { operation, reference, carrier } = cell;
    const { status, fault } = await tryCell(cell);
    const where = `${reference.in}.${reference.path.join('.')} (${String(carrier)})`;
    matrix.note(operation, status < 300 ? 'allowed' : 'refused', fault && `${where}: ${fault}`);
  });
  matrix.print();
  expect(matrix.faults).toEqual([]);
  expect([...matrix.counts].filter(([, { tries }]) => tries === 0)).toEqual([]);
  expect(await snapshotOf(app.database, world.foreign.tenantId)).toEqual(before);
}, 240_000);
