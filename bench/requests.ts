/** The three requests that are measured, and what must come back. */
import { createParcel, getParcel, listParcels, type NewParcel } from './parcels.ts';

/** One request; `invalid` is the same with one value that the contract forbids. */
export interface MeasuredRequest {
  name: 'GET' | 'list' | 'POST';
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  /** The answer that every server must give, by value. */
  expected: { status: number; body: object };
  invalid?: { path: string; body?: string };
}

/** The key that the servers which ask for one know. */
export const apiKey = 'bench_5f4dcc3b5aa765d61d8327deb882cf99';

const parcel: NewParcel = {
  recipient: 'Grace Hopper',
  street: '12 Harbour Road',
  city: 'Arlington',
  country: 'US',
  service: 'express',
  weightGrams: 1250,
  insured: true,
  reference: 'order 4711',
};

export const requests: readonly MeasuredRequest[] = [
  {
    name: 'GET',
    method: 'GET',
    path: '/parcels/prc_7x8y9z0a?events=20&units=metric',
    expected: { status: 200, body: getParcel('prc_7x8y9z0a', 20, 'metric') },
    invalid: { path: '/parcels/prc_7x8y9z0a?events=101&units=metric' },
  },
  {
    name: 'list',
    method: 'GET',
    path: '/parcels',
    expected: { status: 200, body: listParcels() },
  },
  {
    name: 'POST',
    method: 'POST',
    path: '/parcels',
    body: JSON.stringify(parcel),
    expected: { status: 201, body: createParcel(parcel) },
    invalid: { path: '/parcels', body: JSON.stringify({ ...parcel, weightGrams: 0 }) },
  },
];
