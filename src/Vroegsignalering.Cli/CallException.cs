namespace Vroegsignalering.Cli;

/// <summary>The call cannot be carried out; the message says what to do. Ends the tool with <see cref="ExitCodes.WrongCall"/>.</summary>
internal sealed class CallException(string message) : Exception(message);
