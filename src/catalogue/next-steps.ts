export { nextSteps } from '#content/next-steps.ts';
export { nextStepWords } from '#content/en/next-steps.ts';
