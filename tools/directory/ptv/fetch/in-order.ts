/** Runs `work` on the inputs, at most `width` at a time, and yields each input with its result in the order of the inputs. */
export async function* inOrder<A, B>(
  inputs: Iterable<A>,
  width: number,
  work: (input: A) => Promise<B>,
): AsyncGenerator<readonly [A, B]> {
  const running: (readonly [A, Promise<B>])[] = [];
  for (const input of inputs) {
    running.push([input, work(input)]);
    const [first] = running;
    if (running.length < width || first === undefined) continue;
    void running.shift();
    yield [first[0], await first[1]];
  }
  for (const [input, result] of running) yield [input, await result];
}
