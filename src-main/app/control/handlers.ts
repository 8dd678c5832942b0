import type { CommandName, CommandParams, Commands, CommandValue } from '../../contract/commands.ts';

/** One handler for each command, derived from the contract: a forgotten one does not compile. */
export type Handlers = {
  readonly [N in keyof Commands]: Handler<N>;
};

/** Throws `SluiceError` for what the asker should read; anything else is a bug and is only logged. */
export type Handler<N extends CommandName> = (
  params: CommandParams<N>,
) => CommandValue<N> | Promise<CommandValue<N>>;
