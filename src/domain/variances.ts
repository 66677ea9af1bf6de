// The variances of one line's figures, by name. Refuses to rate them.
import { variance } from './finance';
import type { Figures } from './records';

/** £k, each by the rule of `variance`. */
export function variancesOf(figures: Figures) {
  return {
    forecastVariance: variance(figures.forecast, figures.plan),
    targetVariance: variance(figures.target, figures.plan),
    ytdVariance: variance(figures.ytdActual, figures.ytdPlan),
    inMonthVariance: variance(figures.inMonthActual, figures.inMonthPlan),
  };
}
