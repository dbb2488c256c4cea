// cognito-local, until standard input ends: so it never outlives the test that started it.
process.stdin.resume().on('end', () => process.exit());
await import('cognito-local/lib/bin/start.js');
