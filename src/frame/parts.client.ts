/** What only some pages have: practice and mechanisms in steps. One file, loaded where a page has one of them. */
import { enableSteps } from '../diagrams/steps.client.ts';
import { enablePredictions } from '../practice/predict.client.ts';

enablePredictions();
enableSteps();
