// Stands in for what AppSync scripts import from `@aws-appsync/utils`.
export const util = {
  autoId: () => crypto.randomUUID(),
  error(message, errorType) {
    throw Object.assign(new Error(message), { errorType });
  },
  time: {
    nowEpochMilliSeconds: () => Date.now(),
    nowEpochSeconds: () => Math.floor(Date.now() / 1000),
    nowISO8601: () => new Date().toISOString(),
  },
  unauthorized() {
    util.error('Unauthorized', 'Unauthorized');
  },
};
export const extensions = {};
