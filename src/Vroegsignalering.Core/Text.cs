namespace Vroegsignalering;

/// <summary>One text in the two languages of the product, so that neither can be forgotten.</summary>
/// <param name="Dutch">Plain Dutch, at level B1.</param>
/// <param name="English">English.</param>
public sealed record Text(string Dutch, string English)
{
    /// <summary>The text in a language; Dutch when none is stated.</summary>
    public string In(Language language) => language == Language.English ? English : Dutch;

    /// <summary>The Dutch text.</summary>
    public override string ToString() => Dutch;
}
