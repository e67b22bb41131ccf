namespace Vroegsignalering.Prioritisation;

/// <summary>How much an algorithm can do to people (<i>publicatiecategorie</i>). The municipality decides.</summary>
/// <remarks>Source: publication standard 1.0 of the Dutch algorithm register.</remarks>
public enum AlgorithmPublicationCategory
{
    /// <summary>Not stated; written as <see cref="HighImpact"/>.</summary>
    NotStated = 0,

    /// <summary>High-risk AI system (<i>Hoog-risico AI-systeem</i>).</summary>
    HighRiskAi = 1,

    /// <summary>Algorithm with impact (<i>Impactvolle algoritmes</i>): choosing by risk with personal data belongs here at least.</summary>
    HighImpact = 2,

    /// <summary>Other (<i>Overige algoritmes</i>).</summary>
    Other = 3,
}
