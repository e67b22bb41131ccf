namespace Vroegsignalering.Ddas.Reading;

/// <summary>What cases have to know of a signal.</summary>
[Flags]
internal enum SignalFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It was set aside.</summary>
    SetAside = 1,

    /// <summary>A case refers to it.</summary>
    InCase = 2,

    /// <summary>Its status says that it was not picked up.</summary>
    NotPickedUp = 4,
}
