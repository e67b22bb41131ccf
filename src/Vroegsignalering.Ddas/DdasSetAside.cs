using Vroegsignalering.Ddas.Reading;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas;

/// <summary>A signal or case that was set aside.</summary>
public sealed record DdasSetAside : DdasReadItem
{
    internal DdasSetAside(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>The signal or case with its original text, which holds personal data.</summary>
    public required QuarantinedRow Row { get; init; }

    /// <summary>Whether it is a case; otherwise it is a signal.</summary>
    public required bool IsCase { get; init; }
}
