import { beforeEach, describe, expect, test } from 'vitest';
import { newKeyPair } from '#domain/sync/pairing/agreement.ts';
import { joinPairing } from '#domain/sync/pairing/join-pairing.ts';
import { openMailbox } from '#domain/sync/pairing/mailbox.ts';
import { commitmentOf, letters } from '#domain/sync/pairing/meeting.ts';
import { offerPairing } from '#domain/sync/pairing/offer-pairing.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { must, type TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { phone, secret } from './phones.ts';

let world: TestRelay;
beforeEach(async () => {
  world = await sqliteRelay();
});

/** Somebody who has seen the code and runs the relay: each phone talks to them only, and they talk to each. */
async function inTheMiddle() {
  const theirs = await sqliteRelay();
  const offer = must(await offerPairing(phone(world)));
  const [towardsSharing, towardsJoining] = await Promise.all(
    [world, theirs].map((relay) => openMailbox(offer.seed, offer.until, phone(relay))),
  );
  if (!towardsSharing || !towardsJoining) throw new Error('no box');
  const { publicKey } = await newKeyPair();
  const opening = Uint8Array.from([...publicKey, ...new Uint8Array(16)]);
  return { theirs, offer, towardsSharing, towardsJoining, publicKey, opening };
}

describe('a phone in the middle', () => {
  test('that swaps both keys shows itself: the digits differ', async () => {
    const { theirs, offer, towardsSharing, towardsJoining, publicKey, opening } = await inTheMiddle();
    await towardsJoining.put(letters.commitment, 'content', await commitmentOf(opening));
    await towardsSharing.put(letters.answer, 'content', publicKey);
    await towardsJoining.put(letters.opening, 'content', opening);
    const [there, here] = await Promise.all([offer.met, joinPairing(offer.seed, phone(theirs))]);
    expect(must(there).digits).not.toBe(must(here).digits);
  });
  test('cannot choose its key after it has seen the other one', async () => {
    const { theirs, offer, towardsJoining, opening } = await inTheMiddle();
    const other = Uint8Array.from([...(await newKeyPair()).publicKey, ...new Uint8Array(16)]);
    await towardsJoining.put(letters.commitment, 'content', await commitmentOf(opening));
    await towardsJoining.put(letters.opening, 'content', other);
    expect(await joinPairing(offer.seed, phone(theirs))).toEqual({ ok: false, error: 'tampered' });
  });
  test('that only swaps its own key in cannot open the secret', async () => {
    const { offer, towardsSharing, publicKey } = await inTheMiddle();
    await towardsSharing.put(letters.answer, 'content', publicKey);
    const there = must(await offer.met);
    void there.accept(secret);
    const wrapped = must(await towardsSharing.take(letters.secret, 12 + 16 + 16));
    expect(Buffer.from(wrapped).includes(Buffer.from(secret))).toBe(false);
  });
  test('who answers with a key that is none is refused', async () => {
    const { offer, towardsSharing } = await inTheMiddle();
    await towardsSharing.put(letters.answer, 'content', new Uint8Array(65).fill(4));
    expect(await offer.met).toEqual({ ok: false, error: 'tampered' });
  });
});

type Bytes = Uint8Array;
const flipped = (at: number) => (letter: Bytes) =>
  letter.map((byte, index) => (index === (at < 0 ? letter.length + at : at) ? byte ^ 1 : byte));
const faults: Readonly<Record<string, readonly [change: (letter: Bytes) => Bytes, reason: string]>> = {
  'without an end': [(letter) => letter.subarray(0, -1), 'tampered'],
  'of one byte': [(letter) => letter.subarray(0, 1), 'tampered'],
  empty: [() => new Uint8Array(0), 'tampered'],
  'of chance': [() => crypto.getRandomValues(new Uint8Array(200)).fill(1, 0, 1), 'tampered'],
  'longer than it was': [(letter) => Uint8Array.from([...letter, 0]), 'tampered'],
  'with another start': [flipped(1), 'tampered'],
  'with another end': [flipped(-1), 'tampered'],
  'of version 0': [(letter) => letter.with(0, 0), 'tampered'],
  'of a later version': [(letter) => letter.with(0, 2), 'other-version'],
};

/** Changes one letter on its way to whoever takes it. */
const changing = (no: number, change: (letter: Bytes) => Bytes): Partial<Relay> => ({
  takeLetter: async (box, asked) => {
    const answer = await world.relay.takeLetter(box, asked, 0);
    return answer.ok && answer.value && asked === no ? { ok: true, value: change(answer.value) } : answer;
  },
});

/** The whole pairing over a relay that does something to the letters: what each side says at its end. */
async function outcome(between: Partial<Relay>) {
  const offering = phone(world, between);
  const offer = must(await offerPairing(offering));
  const sharing = async () => {
    const there = await offer.met;
    return there.ok ? there.value.accept(secret) : there;
  };
  const joining = async () => {
    const here = await joinPairing(offer.seed, phone(world, between));
    return here.ok ? here.value.receive() : here;
  };
  const [there, here] = await Promise.all([
    sharing(),
    joining().then((result) => {
      // The parent at the sharing phone, who waits for a receipt in vain.
      if (!result.ok) offering.giveUp();
      return result;
    }),
  ]);
  return { there, here };
}

describe.each(Object.entries(letters))('a letter with the %s', (name, no) => {
  test.each(Object.entries(faults))('%s is refused', async (_, [change, reason]) => {
    const { there, here } = await outcome(changing(no, change));
    const reader = name === 'answer' || name === 'receipt' ? there : here;
    expect(reader.ok ? 'read' : reader.error).toBe(reason);
    // The receipt is the only letter that comes after the secret.
    if (name !== 'receipt') expect(here.ok).toBe(false);
  });
  test.each(Object.entries(letters).filter(([other]) => other !== name))(
    'is no letter with the %s',
    async (_, other) => {
      const taken = new Map<number, Bytes>();
      const swapping: Partial<Relay> = {
        putLetter: (box, number, letter) => {
          taken.set(number, letter);
          return world.relay.putLetter(box, number, letter);
        },
        takeLetter: async (box, asked) => {
          const answer = await world.relay.takeLetter(box, asked, 0);
          const replayed = taken.get(other);
          return answer.ok && answer.value && asked === no && replayed ? { ok: true, value: replayed } : answer;
        },
      };
      const { there, here } = await outcome(swapping);
      // A letter that is not yet written cannot be replayed.
      if (other < no) expect([there, here].flatMap((each) => (each.ok ? [] : [each.error]))).toContain('tampered');
    },
  );
});

test('letters of another pairing open nothing', async () => {
  const old = new Map<number, Bytes>();
  const keeping: Partial<Relay> = {
    putLetter: (box, no, letter) => {
      old.set(no, letter);
      return world.relay.putLetter(box, no, letter);
    },
  };
  expect((await outcome(keeping)).here).toEqual({ ok: true, value: secret });
  const replaying = Promise.resolve({ ok: true as const, value: old.get(0) ?? null });
  expect((await outcome({ takeLetter: () => replaying })).here).toEqual({ ok: false, error: 'tampered' });
});

test('a letter says the same under no other number, though it be as long', async () => {
  const body = new Uint8Array(16);
  const until = world.clock.now + 60_000;
  const box = await openMailbox(secret, until, phone(world));
  await box.put(3, 'content', body);
  expect(await box.take(3, 16)).toEqual({ ok: true, value: body });
  const moving = phone(world, { takeLetter: (name) => world.relay.takeLetter(name, 3, 0) });
  expect(await (await openMailbox(secret, until, moving)).take(2, 16)).toEqual({ ok: false, error: 'tampered' });
});
