import Koa from 'koa';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { readJson } from './read-json.ts';
import { listenWith, type Load } from './server.ts';

/** Koa with one middleware that knows its three requests, and checks nothing. */
export const loadKoa: Load = () => {
  const app = new Koa();
  app.use(async (context) => {
    const { method, path } = context;
    if (method === 'GET' && path === '/parcels') {
      context.body = listParcels();
    } else if (method === 'GET' && path.startsWith('/parcels/')) {
      const { events, units } = context.query;
      context.body = getParcel(path.slice('/parcels/'.length), Number(events), String(units));
    } else if (method === 'POST' && path === '/parcels') {
      context.status = 201;
      context.body = createParcel((await readJson(context.req)) as NewParcel);
    }
  });
  const callback = app.callback();
  return Promise.resolve(listenWith((request, response) => void callback(request, response)));
};
