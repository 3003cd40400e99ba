import { parentPort, workerData } from 'node:worker_threads';
import { campaign } from './campaign.mjs';

const { progress, until, ...options } = workerData;
const places = new Float64Array(progress);

parentPort.postMessage(
  campaign({
    ...options,
    goesOn: (steps) => {
      places[0] = steps;
      return Date.now() < until;
    },
  }),
);
