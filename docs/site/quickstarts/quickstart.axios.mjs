import axios from 'axios';

const api = axios.create({
  baseURL: '__BASE__',
  headers: { __HEADER__: `__PREFIX__${process.env.__VARIABLE__}` },
});

// Where there were too many requests, waits as Retry-After says, and at least 1, 2 and 4 seconds.
api.interceptors.response.use(undefined, async (error) => {
  const { config, response } = error;
  const [wait, ...later] = config.waits ?? [1, 2, 4];
  if (response?.status !== 429 || wait === undefined) throw error;
  const seconds = Math.max(wait, Number(response.headers['retry-after']));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return api({ ...config, waits: later });
});

const { data } = await api.get('__PATH__');
console.log(data.__LIST__);
