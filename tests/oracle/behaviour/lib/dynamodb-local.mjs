// DynamoDB Local in memory on a free port: the jar that `npm ci` in `tests/clients` installs.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

const FOLDER =
  process.env.SLUICE_DYNAMODB_LOCAL ??
  fileURLToPath(new URL('../../../clients/node_modules/amplify-dynamodb-simulator/emulator', import.meta.url));

/** Starts one; answers a `client`, its `settings`, and `stop`. */
export async function start() {
  const port = await freePort();
  const java = spawn(
    'java',
    ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', '-inMemory', '-disableTelemetry', '-port', `${port}`],
    { cwd: FOLDER, stdio: 'ignore' },
  );
  process.on('exit', () => java.kill());
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'recorder', secretAccessKey: 'local' },
  };
  const client = new DynamoDBClient({ ...settings, maxAttempts: 100 });
  await client.send(new ListTablesCommand({}));
  return { client, settings, stop: () => java.kill() };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
