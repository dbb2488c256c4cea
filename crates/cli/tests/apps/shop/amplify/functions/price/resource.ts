import { defineFunction } from '@aws-amplify/backend';

export const price = defineFunction({ environment: { MARGIN: '0.2' }, timeoutSeconds: 10 });
