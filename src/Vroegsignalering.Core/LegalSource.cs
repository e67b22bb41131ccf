using NodaTime;

namespace Vroegsignalering;

/// <summary>Where a number, term or duty comes from: a law, a decree, an agreement or a published study.</summary>
/// <param name="Title">The name in use, such as <c>Wgs</c> or <c>Algemene termijnenwet</c>.</param>
/// <param name="Article">The article in the source's own words, such as <c>art. 4 lid 2</c>; <c>null</c> when the source has none.</param>
/// <param name="InForceSince">The first day on which it holds; <c>null</c> when the source is no rule of law or gives no day.</param>
/// <param name="Location">Where the text can be read; <c>null</c> when it is not published at one place.</param>
public sealed record LegalSource(string Title, string? Article = null, LocalDate? InForceSince = null, Uri? Location = null)
{
    /// <summary>Title and article, such as <c>Wgs art. 4 lid 2</c>.</summary>
    public override string ToString() => Article is null ? Title : $"{Title} {Article}";
}
