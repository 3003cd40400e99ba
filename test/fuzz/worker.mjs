import { parentPort, workerData } from 'node:worker_threads';
import { campaign } from './campaign.mjs';

const { progress, ...range } = workerData;
const places = new Int32Array(progress);

const { functions, codes, faults, inputs } = await campaign({
  ...range,
  starts: (number) => Atomics.store(places, 0, number),
});
parentPort.postMessage({ functions: [...functions], codes: [...codes], faults, inputs });
