import type { Concept } from '#domain/search/concept.ts';
import { benefitConcepts } from './benefits.ts';
import { birthConcepts } from './birth.ts';
import { childhoodConcepts } from './childhood.ts';
import { daycareConcepts } from './daycare.ts';
import { despairConcepts } from './despair.ts';
import { developmentConcepts } from './development.ts';
import { emergencyConcepts } from './emergencies.ts';
import { familyConcepts } from './families.ts';
import { familySupportConcepts } from './family-support.ts';
import { feedingConcepts } from './feeding.ts';
import { griefConcepts } from './grief.ts';
import { healthServiceConcepts } from './health-services.ts';
import { homeAndLawConcepts } from './home-and-law.ts';
import { illnessConcepts } from './illness.ts';
import { mindConcepts } from './mind.ts';
import { newcomerConcepts } from './newcomers.ts';
import { playAndHobbyConcepts } from './play-and-hobbies.ts';
import { pregnancyConcepts } from './pregnancy.ts';
import { schoolConcepts } from './school.ts';
import { separationConcepts } from './separation.ts';
import { sleepAndCryingConcepts } from './sleep-and-crying.ts';
import { substanceConcepts } from './substances.ts';
import { teethAndCareConcepts } from './teeth-and-care.ts';
import { violenceConcepts } from './violence.ts';
import { workAndPaperConcepts } from './work-and-papers.ts';

const byField: readonly Concept[] = [
  ...emergencyConcepts,
  ...violenceConcepts,
  ...despairConcepts,
  ...mindConcepts,
  ...griefConcepts,
  ...sleepAndCryingConcepts,
  ...illnessConcepts,
  ...pregnancyConcepts,
  ...birthConcepts,
  ...feedingConcepts,
  ...healthServiceConcepts,
  ...teethAndCareConcepts,
  ...developmentConcepts,
  ...childhoodConcepts,
  ...daycareConcepts,
  ...schoolConcepts,
  ...playAndHobbyConcepts,
  ...benefitConcepts,
  ...workAndPaperConcepts,
  ...separationConcepts,
  ...substanceConcepts,
  ...familySupportConcepts,
  ...familyConcepts,
  ...newcomerConcepts,
  ...homeAndLawConcepts,
];

const isUrgent = ({ urgent }: Concept): number => Number(urgent === true);

/** What a parent calls things, in both languages: words that tell of need before others, so that "vauva vain itkee" is first of all a call for help. */
export const concepts: readonly Concept[] = byField.toSorted((a, b) => isUrgent(b) - isUrgent(a));
