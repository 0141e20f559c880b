import { beforeEach, describe, expect, test } from 'vitest';
import { agree, newKeyPair, publicBytes } from '#domain/sync/pairing/agreement.ts';
import { readPairingText } from '#domain/sync/pairing/pairing-code.ts';
import { joinPairing } from '#domain/sync/pairing/join-pairing.ts';
import { offerPairing } from '#domain/sync/pairing/offer-pairing.ts';
import { must, type TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { phone, secret, type PhoneSetting } from './phones.ts';

let world: TestRelay;
beforeEach(async () => {
  world = await sqliteRelay();
});

const tenMinutes = 10 * 60_000;
const fails = (error: string) => ({ ok: false, error });

/** Both phones, up to the digits. */
async function met(sharing: PhoneSetting = phone(world), joining: PhoneSetting = phone(world)) {
  const offer = must(await offerPairing(sharing));
  const [there, here] = await Promise.all([offer.met, joinPairing(offer.seed, joining)]);
  return { offer, there: must(there), here: must(here) };
}

/** Whether any of its bytes are a point of the curve; none is by chance, as the curve's own equation has to hold. */
async function holdsPublicKey(letter: Uint8Array): Promise<boolean> {
  const starts = [...letter.keys()].filter((at) => letter[at] === 4 && at + publicBytes <= letter.length);
  const seed = new Uint8Array(16);
  const { privateKey } = await newKeyPair();
  const found = await Promise.all(
    starts.map((at) => agree(privateKey, Uint8Array.from(letter.subarray(at, at + publicBytes)), seed)),
  );
  return found.some((key) => key !== null);
}

describe('two phones', () => {
  test('show the same six digits, and the secret goes over after the yes', async () => {
    const { there, here } = await met();
    expect(here.digits).toMatch(/^\d{6}$/);
    expect(there.digits).toBe(here.digits);
    const [sent, received] = await Promise.all([there.accept(secret), here.receive()]);
    expect([sent, received]).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: secret },
    ]);
  });
  test('meet by what is typed too, and wait for each other at the relay', async () => {
    const waits = { ...phone(world), relay: world.relay };
    const offer = must(await offerPairing(waits));
    const { seed } = must(await readPairingText(offer.typed));
    const [there, here] = await Promise.all([offer.met, joinPairing(seed, waits)]);
    expect(must(there).digits).toBe(must(here).digits);
  });
  test('tell nothing of the family before the yes, and nothing at all after a no', async () => {
    const taken: number[] = [];
    const watched = phone(world, {
      putLetter: (box, no, letter) => {
        taken.push(no);
        return world.relay.putLetter(box, no, letter);
      },
    });
    const { there, here } = await met(watched);
    expect(taken).toEqual([0, 2]);
    expect(await there.refuse()).toEqual({ ok: true, value: undefined });
    expect(await here.receive()).toEqual(fails('refused'));
  });
  test('send letters that show neither the secret nor a key', async () => {
    const seen: Uint8Array[] = [];
    const spy = phone(world, {
      putLetter: (box, no, letter) => {
        seen.push(letter);
        return world.relay.putLetter(box, no, letter);
      },
    });
    const { there, here } = await met(spy, spy);
    await Promise.all([there.accept(secret), here.receive()]);
    expect(seen).toHaveLength(5);
    expect(seen.some((letter) => Buffer.from(letter).includes(Buffer.from(secret)))).toBe(false);
    expect(await Promise.all(seen.map(holdsPublicKey))).toEqual(seen.map(() => false));
    const { publicKey } = await newKeyPair();
    expect(await holdsPublicKey(Uint8Array.from([1, 1, ...publicKey, 7]))).toBe(true);
  });
});

describe('a code', () => {
  test('is for one phone: of two that answer at once the second is told so', async () => {
    const offer = must(await offerPairing(phone(world)));
    const [there, ...both] = await Promise.all([
      offer.met,
      joinPairing(offer.seed, phone(world)),
      joinPairing(offer.seed, phone(world)),
    ]);
    const here = both.find((each) => each.ok);
    expect(both.filter((each) => !each.ok)).toEqual([fails('taken')]);
    expect(here && must(here).digits).toBe(must(there).digits);
  });
  test('is worth nothing after ten minutes, on either phone', async () => {
    const offer = must(await offerPairing(phone(world)));
    expect(offer.until).toBe(world.clock.now + tenMinutes);
    world.clock.now += tenMinutes;
    expect(await joinPairing(offer.seed, phone(world))).toEqual(fails('expired'));
    expect(await offer.met).toEqual(fails('expired'));
  });
  test('that nobody offers has nobody behind it', async () => {
    expect(await joinPairing(new Uint8Array(16), phone(world))).toEqual(fails('expired'));
  });
  test('is worth nothing a second time', async () => {
    const { offer, there, here } = await met();
    await Promise.all([there.accept(secret), here.receive()]);
    expect(await joinPairing(offer.seed, phone(world))).toEqual(fails('taken'));
  });
});

describe('who gives up', () => {
  test('before anybody came leaves a code that says so', async () => {
    const sharing = phone(world);
    const offer = must(await offerPairing(sharing));
    sharing.giveUp();
    expect(await offer.met).toEqual(fails('cancelled'));
    expect(await joinPairing(offer.seed, phone(world))).toEqual(fails('cancelled'));
  });
  test('while the digits are compared is heard on the other phone', async () => {
    const sharing = phone(world);
    const { here } = await met(sharing);
    sharing.giveUp();
    expect(await here.receive()).toEqual(fails('cancelled'));
  });
  test('while joining gets no secret any more', async () => {
    const joining = phone(world);
    const sent: number[] = [];
    const putLetter: PhoneSetting['relay']['putLetter'] = (box, no, letter) => {
      sent.push(no);
      return world.relay.putLetter(box, no, letter);
    };
    const { there, here } = await met(phone(world, { putLetter }), joining);
    joining.giveUp();
    expect(await here.receive()).toEqual(fails('cancelled'));
    await new Promise((done) => setTimeout(done, 100));
    expect(await there.accept(secret)).toEqual(fails('cancelled'));
    expect(sent).toEqual([0, 2]);
  });
});

describe('a relay', () => {
  const away = (times: number) => {
    let left = times;
    const gone = { ok: false, error: { reason: 'offline', retryAfter: null } } as const;
    return phone(world, {
      putLetter: (...letter) => (left-- > 0 ? Promise.resolve(gone) : world.relay.putLetter(...letter)),
      takeLetter: (box, no) => (left-- > 0 ? Promise.resolve(gone) : world.relay.takeLetter(box, no, 0)),
    });
  };
  test('that is away for a moment is waited for, on both phones', async () => {
    const { there, here } = await met(away(3), away(4));
    expect(there.digits).toBe(here.digits);
  });
  test('that stays away is told', async () => {
    expect(await offerPairing(away(99))).toEqual(fails('offline'));
    expect(await joinPairing(secret, away(99))).toEqual(fails('offline'));
  });
  test.each(['not-a-relay', 'full', 'too-big', 'slow-down'] as const)('that refuses (%s) is told', async (reason) => {
    const refusing = () => Promise.resolve({ ok: false, error: { reason, retryAfter: 1 } } as const);
    expect(await offerPairing(phone(world, { putLetter: refusing }))).toEqual(fails(reason));
    const offer = must(await offerPairing(phone(world)));
    expect(await joinPairing(offer.seed, phone(world, { putLetter: refusing }))).toEqual(fails(reason));
    expect(await joinPairing(offer.seed, phone(world, { takeLetter: refusing }))).toEqual(fails(reason));
  });
});
