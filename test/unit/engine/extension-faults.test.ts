import { describe, expect, it } from '@jest/globals';
import { core } from '../../../generated/core/index.ts';
import { extensionRules } from '../../../generated/extension-rules.js';
import { findExtensionFaults } from '../../../src/engine/plan/extension-faults.ts';

type Extensions = (typeof core)['contract']['extensions'];

function faultsOf(extensions: Extensions): string[] {
  const faults = findExtensionFaults({ ...core.contract, extensions }, extensionRules);
  return faults.map(({ place, message }) => `${place}: ${message}`);
}

const listed = { place: '/', name: 'x-foreign', value: ['x-logo', 'x-sunset'] };
const logo = { place: 'info', name: 'x-logo', value: { url: 'a' } };

describe('x-foreign', () => {
  it('lets names of other tools stand anywhere', () => {
    expect(faultsOf([logo])).toEqual(['info: the extension x-logo is unknown']);
    expect(faultsOf([listed, logo])).toEqual([]);
    expect(faultsOf([listed, { ...logo, name: 'x-other' }])).toEqual([
      'info: the extension x-other is unknown',
    ]);
  });

  it('takes no rule of ours away', () => {
    const sunset = { place: 'paths//a/get', name: 'x-sunset', value: 'soon' };
    expect(faultsOf([listed, sunset])).toEqual([
      'paths//a/get: x-sunset: format {"format":"date-time"}',
    ]);
  });

  it('counts in the root alone, and well formed', () => {
    expect(faultsOf([{ ...listed, place: 'info' }, logo])).toContain(
      'info: the extension x-logo is unknown',
    );
    expect(faultsOf([{ ...listed, value: 'x-logo' }, logo])).toHaveLength(2);
  });
});
