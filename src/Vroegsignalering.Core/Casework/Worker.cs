namespace Vroegsignalering.Casework;

/// <summary>Who asks for something, and for which purpose.</summary>
/// <param name="Code">A code of the member of staff, and never a name: 1 to 100 signs.</param>
/// <param name="Role">The purpose; the host takes it from its own sign-in.</param>
public sealed record Worker(string Code, WorkerRole Role)
{
    private const int LongestCode = 100;

    /// <summary>A code of the member of staff, and never a name.</summary>
    /// <exception cref="ArgumentException">It is blank, longer than a hundred signs, or holds a control character.</exception>
    public string Code { get; init => field = Checked(value); } = Checked(Code);

    /// <summary>The request that it is part of, as the host traces it; <c>null</c>, the default, when the host has none: then one is derived from what is asked.</summary>
    public ProcessingTrace? Trace { get; init; }

    /// <summary>The role only; a code tells who it was.</summary>
    public override string ToString() => Role.ToString();

    private static string Checked(string code) => !string.IsNullOrWhiteSpace(code) && code.Length <= LongestCode && !code.Any(char.IsControl)
        ? code
        : throw new ArgumentException("A code of 1 to 100 signs is needed.", nameof(code));
}
