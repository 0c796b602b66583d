/**
 * Starts a worker of the window. Trusted Types let a script's address through only by a named policy; this is the one,
 * and it knows the workers that the build found (every `*.worker.ts` below renderer/) and nothing else.
 */

const addresses = import.meta.glob<string>('../**/*.worker.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
});

/** The same name stands in the content policy of electron/contentPolicy.ts. */
const policyName = 'trame-worker-url';

interface ScriptAddressPolicy {
  /** Typed as the address that it is; browsers of the Chromium family make a trusted one of it. */
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptAddressPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

const rules: ScriptAddressPolicy = {
  createScriptURL(address) {
    if (!Object.values(addresses).includes(address)) throw new TypeError('This is no worker of Trame.');
    return address;
  },
};

let policy: ScriptAddressPolicy | null = null;

/** `place` is the worker's file below renderer/, such as `workspace/readFiles.worker.ts`. Throws on an unknown one. */
export function startWorker(place: string): Worker {
  policy ??= window.trustedTypes?.createPolicy(policyName, rules) ?? rules;
  return new Worker(policy.createScriptURL(addresses[`../${place}`] ?? ''), { type: 'module', name: place });
}
