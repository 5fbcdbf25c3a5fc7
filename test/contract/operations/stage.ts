import { startProxies, type Proxies } from '../proxy/start-proxies.ts';
import { createScene, type Scene } from './scene.ts';

/** The real server behind Prism. */
export interface Stage extends Scene {
  proxies: Proxies;
}

export async function createStage(): Promise<Stage> {
  const scene = await createScene();
  const proxies = await startProxies(scene.app.url);
  return {
    ...scene,
    proxies,
    stop: async () => {
      await proxies.stop();
      await scene.stop();
    },
  };
}
