/** Protects: an entry opens what it names, and nothing beside it. */
import { describe, expect, it } from '@jest/globals';
import { createEgress, type Verdict } from '../../../src/platform/egress/index.ts';

const addresses: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'receiver.internal': ['10.1.2.3'],
  'other.internal': ['10.1.2.3'],
  'inside.example.com': ['10.1.2.3'],
  'half.example.com': ['10.1.2.3', '10.2.0.1'],
  'both.example.com': ['10.1.2.3', '93.184.216.34'],
};
const outcome = (verdict: Verdict): string =>
  verdict.allowed ? 'allowed' : verdict.error.code.replace('egress.', '');

describe('the allow-list', () => {
  const cases: [allow: string, url: string, outcome: string][] = [
    ['localhost', 'http://localhost/', 'allowed'],
    ['localhost', 'https://localhost:9000/', 'allowed'],
    ['localhost', 'http://127.0.0.1/', 'scheme_not_allowed'],
    ['localhost', 'https://127.0.0.1/', 'address_not_public'],
    ['localhost', 'http://a.localhost/', 'scheme_not_allowed'],
    ['localhost', 'http://user@localhost/', 'userinfo_not_allowed'],
    ['localhost', 'ftp://localhost/', 'scheme_not_allowed'],
    ['localhost', 'http://localhost\\@example.com/', 'url_malformed'],
    ['LocalHost:9000', 'http://localhost:9000/', 'allowed'],
    ['localhost:9000', 'http://localhost:9001/', 'scheme_not_allowed'],
    ['localhost:80', 'http://localhost/', 'allowed'],
    ['localhost:443', 'https://localhost/', 'allowed'],
    ['localhost:443', 'http://localhost/', 'scheme_not_allowed'],
    ['receiver.internal', 'https://receiver.internal/', 'allowed'],
    ['receiver.internal', 'https://other.internal/', 'host_not_allowed'],
    ['127.0.0.1', 'http://127.0.0.1:8080/', 'allowed'],
    ['127.0.0.1', 'http://0x7f.1:8080/', 'allowed'],
    ['127.0.0.1', 'http://127.0.0.2/', 'scheme_not_allowed'],
    ['127.0.0.1', 'http://[::1]/', 'scheme_not_allowed'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/', 'allowed'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8081/', 'scheme_not_allowed'],
    ['127.0.0.0/8', 'http://127.9.9.9:1/', 'allowed'],
    ['::1', 'http://[::1]:8080/', 'allowed'],
    ['[::1]:8080', 'http://[::1]:8080/', 'allowed'],
    ['[::1]:8080', 'http://[::1]:8081/', 'scheme_not_allowed'],
    ['fd00::/8', 'https://[fd00:1::2]/', 'allowed'],
    ['fd00::/8', 'https://[fe00:1::2]/', 'address_not_public'],
    ['10.1.0.0/16', 'https://inside.example.com/', 'allowed'],
    ['10.1.0.0/16', 'https://both.example.com/', 'allowed'],
    ['10.1.0.0/16', 'https://half.example.com/', 'address_not_public'],
    ['10.1.0.0/16', 'http://inside.example.com/', 'scheme_not_allowed'],
    ['10.1.0.0/16', 'https://inside.example.com:9000/', 'port_not_allowed'],
    ['10.1.0.0/16', 'https://other.internal/', 'host_not_allowed'],
    ['10.1.2.3:443', 'https://inside.example.com/', 'allowed'],
    ['10.1.2.3:443', 'https://inside.example.com:8443/', 'address_not_public'],
  ];
  it.each(cases)('%s opens %s: %s', async (allow, url, expected) => {
    const resolve = async (name: string) => addresses[name] ?? [];
    const egress = createEgress({ allow: ['198.51.100.1:1', allow], resolve });
    expect(outcome(await egress.check(url))).toBe(expected);
  });

  it.each(['', 'https://a.example', 'a b', '10.0.0.0/33', '*', '*.example.com', 'a:b', ':1'])(
    'refuses %j',
    (entry) => {
      expect(() => createEgress({ allow: [entry] })).toThrow(TypeError);
    },
  );
});
