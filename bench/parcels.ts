/** What every server answers: the domain of the benchmark, so that only the frameworks differ. */

/** The body of a POST. */
export interface NewParcel {
  recipient: string;
  street: string;
  city: string;
  country: string;
  service: string;
  weightGrams: number;
  insured: boolean;
  reference: string;
}

/** The answer to the GET of one parcel: it repeats what was read from the request. */
export function getParcel(id: string, events: number, units: string): object {
  return { id, events, units, delivered: false };
}

/** The answer to the list: 25 items with 8 fields. */
export function listParcels(): object {
  return page;
}

/** The answer to the POST. */
export function createParcel(parcel: NewParcel): object {
  return { id: 'prc_0a1b2c3d', ...parcel };
}

const page = {
  data: Array.from({ length: 25 }, (_, index) => ({
    id: `prc_${String(index).padStart(8, '0')}`,
    recipient: 'Ada Lovelace',
    street: `${String(index + 1)} St James’s Square`,
    city: 'London',
    country: 'GB',
    service: index % 2 === 0 ? 'standard' : 'express',
    weightGrams: 250 + index * 10,
    insured: index % 3 === 0,
  })),
};
