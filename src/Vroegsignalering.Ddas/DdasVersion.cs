namespace Vroegsignalering.Ddas;

/// <summary>A version of the DDAS exchange model for early signals.</summary>
/// <remarks>A delivery does not say which version it is; <see cref="DdasReader"/> infers it from names and values. The names
/// and almost all values of v0.9 and v1.0 are the same, so a delivery of v0.9 without a value that only v0.9 has is taken for v1.0.
/// Nothing is read differently because of it.</remarks>
public enum DdasVersion
{
    /// <summary>Not stated: nothing in the delivery tells the versions apart.</summary>
    NotStated = 0,

    /// <summary>Version 0.9, December 2025.</summary>
    V09 = 1,

    /// <summary>Version 1.0.</summary>
    V10 = 2,

    /// <summary>Version 1.1, which never left draft: no names, and sex is new.</summary>
    V11 = 3,

    /// <summary>Version 1.2, the newest: other field names, and a BSN or an address but not both.</summary>
    V12 = 4,
}
