import { Text } from '@mantine/core';

/** Numbers that must not break, at their sign or between two limits. */
export const whole = (text: string) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{text}</Text>;
