namespace Vroegsignalering.Prioritisation;

/// <summary>The sources that rules which exclude people or single them out point at.</summary>
internal static class NationalDebate
{
    /// <summary>What the cabinet wrote on 24 June 2025 about the evaluation that advises to drop fixed limits.</summary>
    public static LegalSource Evaluation2025 { get; } = new(
        "Kabinetsreactie evaluatie vroegsignalering", "Kamerstuk 24515, nr. 812", Location: new Uri("https://berthub.eu/tkconv/document.html?nummer=2025D29565"));

    /// <summary>What municipalities told about their approach in 2024.</summary>
    public static LegalSource Practice2024 { get; } = new(
        "Divosa, De vroegsignaleringsaanpak van gemeenten onder de loep 2024",
        Location: new Uri("https://www.divosa.nl/publicaties/de-vroegsignaleringsaanpak-van-gemeenten-onder-de-loep-kunnen-we-je-helpen/samenvatting"));
}
