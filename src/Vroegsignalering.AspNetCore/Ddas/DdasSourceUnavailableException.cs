namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>The source of signals and cases cannot be reached now. The client gets 502 and may try again.</summary>
/// <param name="message">What the log of the host may say; nothing of a person.</param>
/// <param name="innerException">What happened; only its type is logged.</param>
public sealed class DdasSourceUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
