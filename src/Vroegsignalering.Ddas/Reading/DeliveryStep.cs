namespace Vroegsignalering.Ddas.Reading;

/// <summary>What <see cref="DeliveryWalker"/> came past.</summary>
internal enum DeliveryStep
{
    /// <summary>Nothing that is told by itself.</summary>
    None = 0,

    /// <summary>The begin of a levering.</summary>
    MunicipalityStart,

    /// <summary>The begin of a list of signals or cases.</summary>
    ListStart,

    /// <summary>The end of a list of signals.</summary>
    SignalsEnd,

    /// <summary>A signal: see <see cref="DeliveryWalker.Signal"/>.</summary>
    Signal,

    /// <summary>A case: see <see cref="DeliveryWalker.Case"/>.</summary>
    Case,

    /// <summary>The end of a levering.</summary>
    MunicipalityEnd,

    /// <summary>The end of the file, or the place where it cannot be read any further: see <see cref="DeliveryWalker.Refusal"/>.</summary>
    End,
}
