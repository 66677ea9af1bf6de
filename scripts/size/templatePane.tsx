// What the size of the pane is measured against: a pane such as a template gives, with eight Fluent components in use.
// Built like the pane itself, and shipped with nothing.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Button,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Switch,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';

function TemplatePane() {
  const [busy, setBusy] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="first">
        <Tab value="first">First</Tab>
      </TabList>
      <Field label="Name">
        <Input />
      </Field>
      <Select>
        <option>One</option>
      </Select>
      <Switch label="On" />
      <Button onClick={() => setBusy(!busy)}>Run</Button>
      {busy && <Spinner />}
      <MessageBar>
        <MessageBarBody>Done.</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<TemplatePane />);
