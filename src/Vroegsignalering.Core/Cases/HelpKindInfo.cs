namespace Vroegsignalering.Cases;

/// <summary>What is known of a kind of help, apart from any definition of help acceptance.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">What people call it, as it stands in a sentence.</param>
/// <param name="IsFinancial">Whether it is about money when nobody registered that; <c>null</c> when the kind does not say.</param>
/// <param name="IsLongerTrack">Whether it goes on after early detection (<i>vervolghulp of verwijzing</i>).</param>
/// <param name="Source">Where the kind is named.</param>
public sealed record HelpKindInfo(HelpKind Kind, Text Name, bool? IsFinancial, bool IsLongerTrack, LegalSource Source);
