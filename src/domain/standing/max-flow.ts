/** A network of whole-number capacities; arcs are kept in pairs, each the reverse of the other. */
export class FlowNetwork {
  readonly #arcs: number[][] = [];
  readonly #to: number[] = [];
  readonly #room: number[] = [];

  addNode(): number {
    return this.#arcs.push([]) - 1;
  }

  /** Adds an arc and returns its number, by which {@link flowOn} finds it again. */
  addArc(from: number, to: number, capacity: number): number {
    const arc = this.#to.length;
    this.#to.push(to, from);
    this.#room.push(capacity, 0);
    this.#arcs[from]?.push(arc);
    this.#arcs[to]?.push(arc + 1);
    return arc;
  }

  flowOn(arc: number): number {
    return this.#room[arc + 1] as number;
  }

  /** Sends as much as can be sent (Dinic's levels and blocking flows) and returns how much that is. */
  maximise(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const levels = this.#levels(source);
      if ((levels[sink] as number) < 0) return total;
      const next = new Array<number>(this.#arcs.length).fill(0);
      for (
        let sent = this.#push(source, sink, Infinity, levels, next);
        sent > 0;
        sent = this.#push(source, sink, Infinity, levels, next)
      )
        total += sent;
    }
  }

  /** The nodes from which more could be sent to one of `ends`, were it not for what is already sent. */
  reaching(ends: readonly number[]): ReadonlySet<number> {
    const found = new Set(ends);
    const open = [...ends];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const arc of this.#arcs[node] as number[]) {
        const before = this.#to[arc] as number;
        if ((this.#room[arc ^ 1] as number) > 0 && !found.has(before)) {
          found.add(before);
          open.push(before);
        }
      }
    }
    return found;
  }

  #levels(source: number): number[] {
    const levels = new Array<number>(this.#arcs.length).fill(-1);
    levels[source] = 0;
    const queue = [source];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] as number;
      for (const arc of this.#arcs[node] as number[]) {
        const to = this.#to[arc] as number;
        if ((this.#room[arc] as number) > 0 && (levels[to] as number) < 0) {
          levels[to] = (levels[node] as number) + 1;
          queue.push(to);
        }
      }
    }
    return levels;
  }

  #push(node: number, sink: number, most: number, levels: readonly number[], next: number[]): number {
    if (node === sink) return most;
    const arcs = this.#arcs[node] as number[];
    for (; (next[node] as number) < arcs.length; next[node] = (next[node] as number) + 1) {
      const arc = arcs[next[node] as number] as number;
      const to = this.#to[arc] as number;
      const room = this.#room[arc] as number;
      if (room === 0 || levels[to] !== (levels[node] as number) + 1) continue;
      const sent = this.#push(to, sink, Math.min(most, room), levels, next);
      if (sent > 0) {
        this.#room[arc] = room - sent;
        this.#room[arc ^ 1] = (this.#room[arc ^ 1] as number) + sent;
        return sent;
      }
    }
    return 0;
  }
}
