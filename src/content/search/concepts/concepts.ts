import type { Concept } from '#domain/search/concept.ts';
import { benefitConcepts } from './benefits.ts';
import { birthConcepts } from './birth.ts';
import { childhoodConcepts } from './childhood.ts';
import { daycareConcepts } from './daycare.ts';
import { developmentConcepts } from './development.ts';
import { emergencyConcepts } from './emergencies.ts';
import { familyConcepts } from './families.ts';
import { familySupportConcepts } from './family-support.ts';
import { feedingConcepts } from './feeding.ts';
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

/** What a parent calls things, in both languages; urgent fields first, so that of two equal leads the one for a great worry stands first. */
export const concepts: readonly Concept[] = [
  ...emergencyConcepts,
  ...violenceConcepts,
  ...mindConcepts,
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
