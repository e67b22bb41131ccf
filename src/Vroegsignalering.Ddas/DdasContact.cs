namespace Vroegsignalering.Ddas;

/// <summary>A person at the delivering organisation (<i>contactpersoon</i>). <see cref="ToString"/> shows nothing of it.</summary>
/// <remarks>Statistics Netherlands sends its quality report to the e-mail address.</remarks>
public sealed record DdasContact
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Phone number; the standard asks to put two numbers in one field with <c>/</c> between them.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Job title (<i>functietitel</i>).</summary>
    public string? JobTitle { get; init; }

    /// <summary>Says only that it is a contact; no value.</summary>
    public override string ToString() => "contact";
}
