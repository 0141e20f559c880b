import { encodeSelection } from '#domain/directory/selection.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';

/** The fragment of a list that a nurse picked: two services that are here, one that no phone holds, and a greeting. */
export const pickedList = `#${encodeSelection({
  services: ['nollalinja', 'helsinki-5263', 'no-such-service'].map(serviceId),
  areas: [municipalityCode('091')],
  greeting: 'Hei! Aloita neuvolasta.',
})}`;

/** The brochure and the selection as they are when somebody uses them. */
export const pickedPages = [
  'services/brochure?area=091&languages=both',
  'services/selection#add-nollalinja',
  `services/selection${pickedList}`,
];
