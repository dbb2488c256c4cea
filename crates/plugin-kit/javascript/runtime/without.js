// What a component was made without throws where it is used, instead of answering what was true when it was made.

const HOW = (feature) => `the component was made without ${feature}; build it with \`--with ${feature}\``;

export function without(features) {
  if (features.includes('clocks')) {
    const Real = Date;
    const none = () => {
      throw new Error(HOW('clocks'));
    };
    globalThis.Date = new Proxy(Real, {
      apply: none,
      construct: (target, given, proxy) => (given.length === 0 ? none() : Reflect.construct(target, given, proxy)),
      get: (target, name) => (name === 'now' ? none : Reflect.get(target, name)),
    });
    for (const name of ['setTimeout', 'setInterval']) globalThis[name] = none;
    if (globalThis.performance) globalThis.performance.now = none;
  }
  if (features.includes('random')) {
    const none = () => {
      throw new Error(HOW('random'));
    };
    Math.random = none;
    for (const name of ['getRandomValues', 'randomUUID']) {
      if (globalThis.crypto) Object.defineProperty(globalThis.crypto, name, { value: none });
    }
  }
  if (features.includes('http')) {
    globalThis.fetch = async () => {
      throw new Error(HOW('http'));
    };
  }
}
