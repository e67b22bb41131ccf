namespace Vroegsignalering.Contact.Planning;

/// <summary>One way to do a contact: by its own step or by a later one of the strategy, from which day, in which kinds of room.</summary>
internal sealed record ContactOption(ContactAdvice Step, bool IsOwn, int Lead, int From, int[] Kinds);
