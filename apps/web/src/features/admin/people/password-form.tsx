import { Button, CopyButton, Group, List, PasswordInput, Text } from '@mantine/core';
import { useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { FormBody } from '../form/form-body.js';
import { passwordRules } from './password-rules.js';
import { SetPasswordMutation } from './people.queries.js';
import { SUGGESTION_BYTES, suggestPassword } from './suggest-password.js';

/** Gives a person a new password, with the rules in sight and a random one at hand. */
export function PasswordForm({ person, onDone, onCancel }: { person: { readonly id: string; readonly username: string | null }; onDone: () => void; onCancel: () => void }) {
  const announce = useAnnounce();
  const { run, pending, refusal } = useCommand(SetPasswordMutation);
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const rules = passwordRules(password, person.username);
  const suggest = (): void => {
    setPassword(suggestPassword(crypto.getRandomValues(new Uint8Array(SUGGESTION_BYTES))));
    setShown(true);
    announce('A random password is filled in and shown.');
  };
  const save = async (): Promise<void> => {
    if (!(await run({ personId: person.id, password }))) return;
    announce('Password set.');
    onDone();
  };
  return (
    <FormBody submitLabel="Set password" pending={pending} refusal={refusal} names={{ password: 'Password', personId: 'Person' }} disabled={rules.some(({ holds }) => !holds)} onSubmit={() => { void save(); }} onCancel={onCancel}>
      <Text size="sm">They are signed out everywhere at once. The password is not shown again: hand it over before you close this.</Text>
      <PasswordInput
        label="New password" value={password} autoComplete="new-password" data-autofocus visible={shown} onVisibilityChange={setShown}
        visibilityToggleButtonProps={{ 'aria-label': shown ? 'Hide the password' : 'Show the password' }}
        styles={{ innerInput: { fontFamily: 'var(--mantine-font-family-monospace)' } }} onChange={(event) => { setPassword(event.currentTarget.value); }}
      />
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={suggest}>Suggest a random one</Button>
        <CopyButton value={password}>{({ copied, copy }) => <Button variant="default" size="xs" disabled={password === ''} onClick={() => { copy(); announce('Copied.'); }}>{copied ? 'Copied ✓' : 'Copy'}</Button>}</CopyButton>
      </Group>
      <List size="sm" listStyleType="none" aria-label="Rules">
        {rules.map(({ rule, holds }) => <List.Item key={rule}>{holds ? '✓' : '○'} {rule}{holds ? '' : ' (not yet)'}</List.Item>)}
        <List.Item>· Anything else is allowed; four or more words are easy to remember</List.Item>
      </List>
    </FormBody>
  );
}
