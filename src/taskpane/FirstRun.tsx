// A workbook in which nothing was recognised: what the add-in needs, and a workbook to begin with.
import { Button } from '@fluentui/react-components';
import type { Session } from '../actions/session';

export default function FirstRun({ session }: { session: Session }) {
  return (
    <section className="view">
      <h2>Nothing to rate yet</h2>
      <p>No sheet of this workbook has a table that QIPP Reporter can read. What it needs is one with a heading row:</p>
      <ul className="bullets">
        <li>a name: Scheme, Programme or Delivery Board</li>
        <li>figures: Plan, YTD Plan and YTD Actual, or months under Plan and Actual</li>
        <li>the reporting month in a cell above, such as “Reporting period: July 2018”</li>
      </ul>
      <p>Milestones, exceptions and activity by month may stand on sheets of their own.</p>
      <p>Or start anew: sheets with tables to fill in are added, and yours stay as they are.</p>
      <Button appearance="primary" onClick={() => void session.createWorkbook()}>
        Create PMO workbook
      </Button>
      <Button onClick={() => void session.check()}>Look again</Button>
    </section>
  );
}
