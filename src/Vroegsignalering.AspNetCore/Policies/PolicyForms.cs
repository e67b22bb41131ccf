using NodaTime;

namespace Vroegsignalering.AspNetCore.Policies;

/// <summary>The policies that are known here.</summary>
internal sealed record BeleidLijst(IReadOnlyList<Beleidregel> Beleid);

/// <summary>A policy in the list.</summary>
internal sealed record Beleidregel(string Naam, string Titel, string Kenmerk, LocalDate? GeldigVanaf, LocalDate? GeldigTot, bool InGebruik);

/// <summary>A policy that can be read.</summary>
internal sealed record Beleid(Beleidregel Regel, string Markdown);

/// <summary>Two policies beside each other.</summary>
internal sealed record Beleidsvergelijking(Beleidregel Eerste, Beleidregel Tweede, bool IsZelfde, IReadOnlyList<string> AlleenInEerste, IReadOnlyList<string> AlleenInTweede);
