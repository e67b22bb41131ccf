namespace Vroegsignalering.Contact.Planning;

/// <summary>What reading a file of capacity gave.</summary>
/// <param name="Capacity">The room; <c>null</c> when anything is wrong, so that nobody plans with half of it.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record ContactCapacityReadResult(ContactCapacity? Capacity, IReadOnlyList<Diagnostic> Diagnostics);
