using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Turns values into words, in one pass: what a value holds is never read as a placeholder.</summary>
internal sealed class TextFiller(string source, Language language, ContactTextValues values)
{
    private static readonly Text[] DayParts = [new("ochtend", "morning"), new("middag", "afternoon"), new("avond", "evening")];

    private static readonly Text[] WeekDays =
    [
        new("maandag", "Monday"), new("dinsdag", "Tuesday"), new("woensdag", "Wednesday"), new("donderdag", "Thursday"), new("vrijdag", "Friday"),
        new("zaterdag", "Saturday"), new("zondag", "Sunday"),
    ];

    /// <summary>What is wrong with the values of these placeholders, in their order.</summary>
    public IReadOnlyList<Diagnostic> Check(IEnumerable<TextPlaceholder> placeholders)
    {
        List<Diagnostic> faults = [.. placeholders.Select(p => (Code: Fault(p), Place: p)).Where(f => f.Code is not null).Select(f => f.Code!.At(source, field: f.Place.Id()))];
        if (faults.Count == 0 && placeholders.Contains(TextPlaceholder.OptOutUntil) && values.OptOutUntil > values.VisitOn)
        {
            faults.Add(ContactTextDiagnostics.OptOutAfterVisit.At(source, field: TextPlaceholder.OptOutUntil.Id()));
        }

        return faults;
    }

    /// <summary>The text, when <see cref="Check"/> found nothing.</summary>
    public string Fill(IEnumerable<TextPart> parts) => string.Concat(parts.Select(p => p.Literal ?? Words(p.Placeholder)));

    private string Words(TextPlaceholder placeholder) => placeholder switch
    {
        TextPlaceholder.VisitDay => Day(values.VisitOn),
        TextPlaceholder.VisitDayPart => DayParts[(int)values.VisitDayPart - 1].In(language),
        TextPlaceholder.OptOutUntil => Day(values.OptOutUntil),
        TextPlaceholder.Amount => values.Amount.GetValueOrDefault().ToString(language),
        TextPlaceholder.Partner => List([.. values.Partners.Select(ValueCleaner.Clean)]),
        _ => ValueCleaner.Clean(Typed(placeholder)),
    };

    private DiagnosticCode? Fault(TextPlaceholder placeholder) => placeholder switch
    {
        TextPlaceholder.VisitDay => DayFault(values.VisitOn),
        TextPlaceholder.OptOutUntil => DayFault(values.OptOutUntil),
        TextPlaceholder.VisitDayPart => values.VisitDayPart is >= DayPart.Morning and <= DayPart.Evening ? null : ContactTextDiagnostics.ValueMissing,
        TextPlaceholder.Amount => values.Amount switch
        {
            null => ContactTextDiagnostics.ValueMissing,
            { Cents: <= 0 } => ContactTextDiagnostics.ValueForm,
            _ => null,
        },
        TextPlaceholder.Partner => values.Partners.Count switch
        {
            0 => ContactTextDiagnostics.ValueMissing,
            > ValueCleaner.MostPartners => ContactTextDiagnostics.ValueLength,
            _ => values.Partners.Select(name => ValueCleaner.Fault(placeholder, name)).FirstOrDefault(code => code is not null),
        },
        _ => ValueCleaner.Fault(placeholder, Typed(placeholder)),
    };

    private string? Typed(TextPlaceholder placeholder) => placeholder switch
    {
        TextPlaceholder.Municipality => values.Municipality,
        TextPlaceholder.Caseworker => values.Caseworker,
        TextPlaceholder.Resident => values.Resident,
        TextPlaceholder.Phone => values.Phone,
        TextPlaceholder.Email => values.Email,
        TextPlaceholder.WhatsApp => values.WhatsApp,
        TextPlaceholder.WebPage => values.WebPage,
        _ => null,
    };

    private static DiagnosticCode? DayFault(LocalDate? day) => day switch
    {
        null => ContactTextDiagnostics.ValueMissing,
        { Calendar: CalendarSystem c, Year: >= 1900 and <= 2100 } when c == CalendarSystem.Iso => null,
        _ => ContactTextDiagnostics.ValueForm,
    };

    private string Day(LocalDate? day) => day is LocalDate on ? $"{WeekDays[(int)on.DayOfWeek - 1].In(language)} {on.In(language)}" : "";

    private string List(string[] names) => names.Length == 1
        ? names[0]
        : $"{string.Join(", ", names[..^1])} {(language == Language.English ? "and" : "en")} {names[^1]}";
}
