import { parentPort, workerData } from 'node:worker_threads';
import { campaign } from './campaign.mjs';

const { progress, ...options } = workerData;
const places = new Float64Array(progress);

parentPort.postMessage(
  campaign({
    ...options,
    told: (steps) => {
      places[0] = steps;
    },
  }),
);
