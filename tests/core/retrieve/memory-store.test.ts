import { createMemoryStore } from '../../../src/core/retrieve/memory-store.ts';
import { storeContract } from '../../store-contract.ts';

storeContract('memory', async () => ({ store: createMemoryStore(), dispose: async () => {} }));
