namespace Vroegsignalering;

/// <summary>The language in which a person reads a text of this product.</summary>
public enum Language
{
    /// <summary>Not stated; texts are then in Dutch.</summary>
    NotStated = 0,

    /// <summary>Plain Dutch, at level B1 (<i>Nederlands</i>).</summary>
    Dutch = 1,

    /// <summary>English.</summary>
    English = 2,
}
