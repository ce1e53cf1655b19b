/** Named inputs as read from JSON in, figures or a refusal out. */
export type Method = (inputs: never) => unknown;

/** A typed function as an entry of the registry; the reference cases promise the shape that the function asks for. */
export const method = <Input>(compute: (input: Input) => unknown): Method => compute as Method;
