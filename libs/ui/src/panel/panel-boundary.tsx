import { Component, type ReactNode } from 'react';
import { PanelMessage } from './panel-message.js';

interface PanelBoundaryProps {
  /** What failed, in words: "Accuracy by coder". */
  name: string;
  height?: number | undefined;
  children: ReactNode;
}

/** Catches a panel that throws while it draws: the panel says so and can be tried again, the page lives on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <PanelMessage role="alert" height={this.props.height} message={`${this.props.name} could not be drawn.`} action={{ label: 'Try again', onClick: () => { this.setState({ failed: false }); } }} />;
  }
}
