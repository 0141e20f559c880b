import type { Address, Phone, Service, WebPage } from '#domain/directory/service.ts';
import { bearsShelterName } from '#domain/directory/shelter.ts';
import type { LocalizedText } from '#domain/language.ts';
import { doorAt } from '#tools/directory/ptv/map/addresses.ts';
import type { PtvChannel } from '#tools/directory/ptv/map/entry.ts';
import { distinct, phonesFrom } from '#tools/directory/ptv/map/phones.ts';
import { joinTexts, plainName, plainText } from '#tools/directory/text/language-pairs.ts';
import { webPagesFrom } from '#tools/directory/ptv/map/web-pages.ts';
import type { Tell } from '#tools/directory/report.ts';
import { isRoleAddress } from '#tools/directory/text/persons.ts';
import { isPlaceholder } from '#tools/directory/text/placeholder.ts';

interface Contacts {
  readonly phones: readonly Phone[];
  readonly addresses: readonly Address[];
}

const purposes = { 'e-service': 'e-service', form: 'form' } as const;
const unknown = { kind: 'unknown' } as const;

function nameOf({ name }: PtvChannel, tell: Tell): LocalizedText | null {
  const real = (text: string | null) => (text !== null && isPlaceholder(text) ? null : text);
  return plainName({ fi: real(name.fi), sv: real(name.sv) }, 'channel name', tell);
}

/** A place's numbers stand at its doors; where no door can be told (a shelter, a bus) they are the service's. */
function contactsOf(channel: PtvChannel, hidden: boolean, tell: Tell): Contacts {
  const name = nameOf(channel, tell);
  if (channel.kind === 'phone') {
    const frame = { languages: languagesOf([channel.languages]), hours: channel.hours, name };
    return { phones: phonesFrom(channel.phones, frame, tell), addresses: [] };
  }
  if (channel.kind !== 'location') return { phones: [], addresses: [] };
  const secret = hidden || bearsShelterName([channel.name.fi, channel.name.sv]);
  if (secret) channel.addresses.forEach(() => tell('addresses', 'of a shelter'));
  const phones = phonesFrom(channel.phones, { languages: [], hours: unknown, name: null }, tell);
  const door = { name, hours: channel.hours, phones };
  const addresses = secret ? [] : channel.addresses.flatMap((address) => doorAt(address, door, tell));
  if (addresses.length > 0) return { phones: [], addresses };
  return { phones: phones.map((phone) => ({ ...phone, label: phone.label ?? name })), addresses };
}

/** Language codes of all lists, each once, sorted; what is no code of a language is left out. */
export const languagesOf = (lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.flat().map((code) => code.trim().toLowerCase()))]
    .filter((code) => /^[a-z]{2,3}$/u.test(code))
    .sort();

/** What a service says of each of its channels, "name: note", for how to come in. */
export function notesOf(channels: readonly PtvChannel[], tell: Tell): LocalizedText | null {
  const notes = channels.map((channel) => {
    const [name, note] = [nameOf(channel, tell), plainText(channel.note, 'channel note', tell)];
    const line = (language: 'fi' | 'sv') => {
      const text = note?.[language] ?? null;
      const called = name?.[language] ?? null;
      return text === null || called === null ? text : `${called}: ${text}`;
    };
    return { fi: line('fi'), sv: line('sv') };
  });
  const { fi, sv } = joinTexts(notes);
  return fi === null && sv === null ? null : { fi, sv };
}

/** Needed when every hour of every door is for those who have booked. */
function bookingOf(addresses: readonly Address[]): Service['booking'] {
  const weeks = addresses
    .flatMap(({ hours }) => (hours?.kind === 'schedule' ? hours.periods : []))
    .map(({ week }) => week);
  const spans = weeks.flatMap((week) => (week === 'always' ? [] : week));
  const always = weeks.includes('always') || addresses.some(({ hours }) => hours?.kind === 'always');
  return spans.length > 0 && !always && spans.every(({ byReservation }) => byReservation) ? 'needed' : undefined;
}

export interface ChannelFields extends Contacts {
  readonly webPages: readonly WebPage[];
  readonly booking: Service['booking'];
  readonly feedback: string | null;
}

/** Numbers, doors and pages of all channels in PTV's order; with `hidden` no address at all. The first role's mail address is the owner's. */
export function channelFields(channels: readonly PtvChannel[], hidden: boolean, tell: Tell): ChannelFields {
  const contacts = channels.map((channel) => contactsOf(channel, hidden, tell));
  const addresses = contacts.flatMap((each) => each.addresses);
  const emails = channels.flatMap((channel) => channel.emails);
  const roles = emails.filter((email) => {
    const isRole = isRoleAddress(email);
    if (!isRole) tell('persons', 'mail address that is not known to be a role’s');
    return isRole;
  });
  return {
    phones: distinct(contacts.flatMap((each) => each.phones)),
    addresses,
    webPages: webPagesFrom(
      channels.map((channel) => ({
        links: channel.links,
        purpose: channel.kind === 'e-service' || channel.kind === 'form' ? purposes[channel.kind] : null,
        name: nameOf(channel, tell),
      })),
      tell,
    ),
    booking: bookingOf(addresses),
    feedback: roles[0]?.toLowerCase() ?? null,
  };
}
