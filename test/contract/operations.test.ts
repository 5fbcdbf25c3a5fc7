/**
 * Protects: the server keeps its contracts, word for word, and the contracts promise nothing that it
 * does not do. Every operation is brought to every status that it declares, on the real server behind
 * Prism, which is told of nothing but the contract.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOperations } from '../support/operations/read-operations.ts';
import { listCases, type Case } from './operations/list-cases.ts';
import { runCases, type Outcome } from './operations/run-cases.ts';
import { createStage, type Stage } from './operations/stage.ts';
import { setups } from './setups/index.ts';

const operations = readOperations();
const cases = operations.map((operation) => ({ operation, cases: listCases(operation) }));

let stage: Stage;
let outcomes: ReadonlyMap<Case, Promise<Outcome>>;
beforeAll(async () => {
  stage = await createStage();
  outcomes = await runCases(
    stage,
    cases.flatMap((one) => one.cases),
  );
}, 120_000);
afterAll(() => stage.stop());

describe.each(cases.map((one) => [one.operation.id, one.cases] as const))('%s', (_id, own) => {
  it.each(own.map((one) => [one.status, one.way, one] as const))(
    '%s (%s)',
    async (status, _way, one) => {
      const { answer, isBroken, spoilt } = await outcomes.get(one)!;
      const [ofRequest, ofAnswer] = ['request', 'response'].map((side) =>
        answer.violations.filter((each) => each.startsWith(side)),
      );
      expect([String(answer.status), ofAnswer, answer.text]).toEqual([status, [], answer.text]);
      expect(answer.violations).toHaveLength((ofRequest ?? []).length);
      if (isBroken === true) expect(ofRequest).not.toEqual([]);
      if (isBroken === false) expect(ofRequest).toEqual([]);
      const noticed = spoilt.filter((each) => each.startsWith('response'));
      const places = answer.text === '' ? ['header'] : ['header', 'body'];
      for (const place of places) expect(noticed.join('\n')).toContain(`response.${place}`);
    },
  );
});

it('every status that an operation declares is brought about, failures once for each API', () => {
  const pairs = cases.flatMap(({ operation, cases: own }) =>
    Object.keys(operation.answers).map((status) => ({
      api: operation.api,
      status,
      name: `${operation.id} ${status}`,
      isCovered: own.some((one) => one.status === status),
      isUnmoved: typeof setups[operation.api]?.[operation.operationId]?.[status] === 'string',
    })),
  );
  const covered = pairs.filter(({ isCovered }) => isCovered);
  const left = pairs.filter(
    ({ api, status, isCovered, isUnmoved }) =>
      !isCovered && !(isUnmoved && covered.some((one) => one.api === api && one.status === status)),
  );
  console.info(
    `${String(operations.length)} operations, ${String(pairs.length)} declared statuses: ` +
      `${String(covered.length)} brought about, ${String(left.length)} left, ` +
      `by ${String(cases.flatMap((one) => one.cases).length)} requests`,
  );
  expect(left.map(({ name }) => name)).toEqual([]);
});

it('nothing is set up for an operation that does not exist', () => {
  const known = new Set(operations.map(({ id }) => id));
  const named = Object.entries(setups).flatMap(([api, own]) =>
    Object.keys(own).map((id) => `${api}.${id}`),
  );
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
