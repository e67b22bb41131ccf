namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>A clock that stands still until a test sets it.</summary>
internal sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Certificates.Now;

    public override DateTimeOffset GetUtcNow() => Now;
}
