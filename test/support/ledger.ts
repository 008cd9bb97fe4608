import type { Owner } from '../../src/ledger/lock.ts';
import type { ApplyStart } from '../../src/ledger/store.ts';
import type { Clock } from '../../src/shared/ports.ts';
import { ORGANIZATION_ID } from './builders.ts';

/** 2026-11-20T12:00:00Z, the moment at which `stillClock` stands unless told otherwise. */
export const NOON = Date.UTC(2026, 10, 20, 12);

/** A clock that stands still and whose sleep takes no time. */
export function stillClock(now = NOON): Clock {
  return { now: () => now, sleep: () => Promise.resolve() };
}

/** A process of this machine; the only other one that is alive is its parent, 1. */
export function owner(overrides: Partial<Owner> = {}): Owner {
  const { pid = 4711 } = overrides;
  const isAlive = (other: number) => other === pid || other === 1;
  return { pid, host: 'builder', token: 'a0', isAlive, ...overrides };
}

/** What an apply records before its first write; nothing to be executed unless told otherwise. */
export function applyStart(overrides: Partial<ApplyStart> = {}): ApplyStart {
  return {
    organization: { id: ORGANIZATION_ID, name: 'production' },
    planDigest: 'a'.repeat(64),
    operations: [],
    owned: {},
    fingerprints: {},
    fingerprintKey: 'key-1',
    ...overrides,
  };
}
