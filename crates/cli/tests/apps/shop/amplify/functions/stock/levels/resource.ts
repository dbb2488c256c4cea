import { defineFunction } from '@aws-amplify/backend-function';

export const levels = defineFunction({ name: 'stock-levels' });
