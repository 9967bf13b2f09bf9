/** A promise to be kept from outside; left unkept or broken unwatched it troubles nobody. */
export class Deferred<T> {
  readonly promise: Promise<T>;
  resolve: (value: T) => void = () => undefined;
  reject: (error: Error) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.promise.catch(() => undefined);
  }
}

/** What has happened, in order, and promises of what will. */
export class Happenings<T> {
  readonly all: T[] = [];
  private waiting: { wanted: (happening: T) => boolean; found: Deferred<T> }[] = [];

  add(happening: T): void {
    this.all.push(happening);
    const met = this.waiting.filter(({ wanted }) => wanted(happening));
    this.waiting = this.waiting.filter((waiter) => !met.includes(waiter));
    for (const { found } of met) found.resolve(happening);
  }

  /** The next one from now on that is wanted. */
  next(wanted: (happening: T) => boolean): Promise<T> {
    const found = new Deferred<T>();
    this.waiting.push({ wanted, found });
    return found.promise;
  }

  /** One that is wanted: the first that has happened already, or else the next. */
  async any(wanted: (happening: T) => boolean): Promise<T> {
    return this.all.find(wanted) ?? this.next(wanted);
  }
}
