namespace Vroegsignalering.Storage;

/// <summary>What two callers changed at once.</summary>
public enum StoreConflict
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A case: it has other events than the caller had read.</summary>
    Case = 1,

    /// <summary>A journal, or what it tells about one subject: it has other entries than the caller had read.</summary>
    Journal = 2,

    /// <summary>A run: another process holds it, or the step is done already.</summary>
    Run = 3,

    /// <summary>A delivery with this identity and other bytes is there already.</summary>
    Delivery = 4,

    /// <summary>A message with this identity and another content is there already.</summary>
    Message = 5,

    /// <summary>The same signals were taken in or erased at the same moment.</summary>
    Signal = 6,
}
