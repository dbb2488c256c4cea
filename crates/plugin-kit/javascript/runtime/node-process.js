// Node's `process`. It is a global as well.
import { process } from './own.js';

export const { arch, argv, cwd, emitWarning, exit, hrtime, memoryUsage, nextTick, pid, platform, stderr, stdout, uptime, version, versions } = process;
export default process;
