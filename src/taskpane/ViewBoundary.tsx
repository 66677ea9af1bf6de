// Keeps the rest of the pane in use where a view cannot be shown, and says why.
import { Component, type ReactNode } from 'react';
import { isLoadProblem, LOAD_PROBLEM } from '../actions/loadProblem';

interface ViewBoundaryProps {
  children: ReactNode;
}

export class ViewBoundary extends Component<ViewBoundaryProps, { problem: string | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    const words = error instanceof Error ? error.message : String(error);
    return { problem: isLoadProblem(error) ? LOAD_PROBLEM : `This view could not be shown: ${words}` };
  }

  override render() {
    const { problem } = this.state;
    return problem === null ? this.props.children : <p className="problem">{problem}</p>;
  }
}
