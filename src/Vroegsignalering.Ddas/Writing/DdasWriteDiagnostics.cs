using static Vroegsignalering.DiagnosticSeverity;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>What is lost because a version has other closed lists; the other findings of writing are in <see cref="DdasDiagnostics"/>.</summary>
internal static class DdasWriteDiagnostics
{
    public static readonly DiagnosticCode ValueApproximated = new("VS2112", Info,
        new("Deze versie van DDAS heeft de waarde niet. Een ruimere waarde die ook waar is, is geleverd.",
            "This version of DDAS does not have the value. A wider value that is true as well was delivered."),
        new("Lever in v1.2 als de ontvanger dat kan lezen.", "Deliver in v1.2 when the receiver can read it."));

    public static readonly DiagnosticCode ValueNotInVersion = new("VS2113", Info,
        new("Deze versie van DDAS heeft de waarde niet. Het veld is leeg gelaten.",
            "This version of DDAS does not have the value. The field was left empty."),
        new("Lever in v1.2 als de ontvanger dat kan lezen.", "Deliver in v1.2 when the receiver can read it."));

    public static readonly DiagnosticCode ResultNotInVersion = new("VS2114", Warning,
        new("Dit resultaat bestaat pas vanaf v1.2. Het is niet geleverd, zodat de zaak nog open lijkt.",
            "This result exists since v1.2 only. It was not delivered, so that the case looks open."),
        new("Lever in v1.2, of registreer of de vervolghulp financieel is.",
            "Deliver in v1.2, or register whether the follow-up help is financial."));

    public static readonly DiagnosticCode HeadNotStated = new("VS2115", Fatal,
        new("De levering noemt geen periode, moment van aanlevering of softwareleverancier. Zonder dat kan zij niet worden geschreven.",
            "The delivery does not state its period, moment of delivery or software supplier. Without that it cannot be written."),
        new("Vul de vier velden bovenaan in het bestand in.", "Fill in the four fields at the top of the file."));

    /// <summary>All codes, in order.</summary>
    internal static IReadOnlyList<DiagnosticCode> All { get; } = [ValueApproximated, ValueNotInVersion, ResultNotInVersion, HeadNotStated];
}
