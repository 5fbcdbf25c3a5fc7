import type { EngineSample } from './engine.ts';
import type { MeasuredRequest } from './requests.ts';
import type { ServerName } from './servers/index.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** What ratios are taken of. */
export type Measure = 'perSecond' | 'perProcessorSecond';

/** Which figures are compared. */
export interface Cell {
  server: ServerName;
  base: ServerName;
  operations: number;
  request: MeasuredRequest['name'];
}

/** A server against a base, each round by itself; undefined where one of them was not measured. */
export function ratioOf(
  samples: readonly EngineSample[],
  { server, base, operations, request }: Cell,
  measure: Measure = 'perProcessorSecond',
): Spread | undefined {
  const figures = (of: ServerName): Map<number, number> =>
    new Map(
      samples
        .filter(
          (sample) =>
            sample.server === of && sample.operations === operations && sample.request === request,
        )
        .map((sample) => [sample.round, sample[measure]]),
    );
  const bases = figures(base);
  const ratios = [...figures(server)].flatMap(([round, figure]) => {
    const against = bases.get(round);
    return against === undefined ? [] : [figure / against];
  });
  return ratios.length === 0 ? undefined : spreadOf(ratios);
}
