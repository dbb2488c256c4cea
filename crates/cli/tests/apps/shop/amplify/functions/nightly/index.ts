import { defineFunction } from '@aws-amplify/backend';

export const nightly = defineFunction({ schedule: 'every night' });
