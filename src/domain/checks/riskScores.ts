// Scores that a risk register prints, against likelihood × impact. The product is the one that is rated.
import type { Finding } from '../finding';
import type { Risk, RiskLevel } from '../registers';
import { riskName } from '../riskName';
import { amount } from '../sides';

export function riskScores(risks: readonly Risk[]): Finding[] {
  return risks.flatMap((risk) => [
    ...differs(risk, risk.before, 'score before mitigation'),
    ...differs(risk, risk.after, 'score after mitigation'),
  ]);
}

function differs(risk: Risk, { likelihood, impact, printedScore, scoreCell }: RiskLevel, what: string): Finding[] {
  if (likelihood === null || impact === null || printedScore === null) return [];
  const product = likelihood * impact;
  if (Math.abs(product - printedScore) < DUST) return [];
  return [
    {
      code: 'risk-score-differs',
      severity: 'warning',
      message: `${riskName(risk)}: the ${what} is printed as ${printedScore}; likelihood ${likelihood} × impact ${impact} is ${product}.`,
      where: [scoreCell ?? risk.where],
      sides: {
        one: `${printedScore} as printed`,
        other: `${product} by likelihood and impact`,
        difference: amount(printedScore - product),
      },
    },
  ];
}

const DUST = 1e-9;
