import { visit } from './traffic.js';

export const options = {
  stages: [
    { duration: '60s', target: 50 },
    { duration: '60s', target: 100 },
    { duration: '60s', target: 200 },
    { duration: '30s', target: 0 },
  ],
};

export default visit;
