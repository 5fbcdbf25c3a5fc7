const url = '__URL__';
const headers = { __HEADER__: `__PREFIX__${process.env.__VARIABLE__}` };

const response = await get(url);
if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
const { __LIST__ } = await response.json();
console.log(__LIST__);

// Where there were too many requests, waits as Retry-After says, and at least 1, 2 and 4 seconds.
async function get(url, waits = [1, 2, 4]) {
  const response = await fetch(url, { headers });
  const [wait, ...later] = waits;
  if (response.status !== 429 || wait === undefined) return response;
  const seconds = Math.max(wait, Number(response.headers.get('Retry-After')));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return get(url, later);
}
