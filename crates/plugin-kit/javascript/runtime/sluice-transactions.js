// The app's own API, for mutations that take effect together.
export { executeAll } from 'sluice:data/transactions@0.1.0';
