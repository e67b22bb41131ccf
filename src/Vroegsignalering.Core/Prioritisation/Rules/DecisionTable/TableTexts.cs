using System.Globalization;

namespace Vroegsignalering.Prioritisation;

/// <summary>A decision table in words.</summary>
internal static class TableTexts
{
    private static readonly RuleCaution LeavesOut = new(
        new Text(
            "Een rij van deze tabel laat meldingen weg. Dat past slecht bij de plicht om bij elke melding hulp aan te bieden. De evaluatie van de wet uit 2025 raadt aan om vaste grenzen los te laten.",
            "A row of this table leaves reports out. That fits badly with the duty to offer help for every report. The 2025 evaluation of the law advises to drop fixed limits."),
        new LegalSource("Wgs", "art. 3 lid 1 onder b", new NodaTime.LocalDate(2021, 1, 1)));

    private static readonly RuleCaution SinglesOut = new(
        new Text(
            "Deze tabel behandelt inwoners anders door hun leeftijd of hun kinderen. Dat mag alleen als die gegevens nodig zijn voor deze taak. Leg uit waarom dat zo is.",
            "This table treats residents differently because of their age or their children. That is only allowed when those data are necessary for this task. Explain why they are."),
        new LegalSource("Wgs", "art. 8b", new NodaTime.LocalDate(2021, 1, 1)));

    public static RuleCaution? Caution(TableModel table) =>
        table.Rows.Any(r => r.Finding.LeavesOut) ? LeavesOut
        : table.Columns.Any(f => f == PriorityFact.YoungestAge || f == PriorityFact.OldestAge || f == PriorityFact.HasMinorChildren) ? SinglesOut
        : null;

    public static Text Describe(TableModel table) => new(Describe(table, Language.Dutch), Describe(table, Language.English));

    /// <summary>A number of a fact, as people read it.</summary>
    public static string Number(PriorityFact fact, long number, Language language) => fact.Unit switch
    {
        _ when number == FactNumbers.Unknown => language == Language.English ? "not known" : "niet bekend",
        PriorityFactUnit.Cents => Numbers.Euros(Money.FromCents(number), language),
        PriorityFactUnit.YesNo => (number != 0, language == Language.English) switch { (true, true) => "yes", (true, _) => "ja", (_, true) => "no", _ => "nee" },
        PriorityFactUnit.Choice => FactChoiceTexts.Name(fact, (int)number).In(language),
        PriorityFactUnit.Set when number == 0 => language == Language.English ? "none" : "geen",
        PriorityFactUnit.Set => Names(fact, number, language, language == Language.English ? "and" : "en"),
        _ => Numbers.Count(number, language),
    };

    private static string Describe(TableModel table, Language language)
    {
        bool isEnglish = language == Language.English;
        string intro = (table.AddsUp, isEnglish) switch
        {
            (true, true) => "The points of all rows that match are added.",
            (true, _) => "De punten van alle rijen die passen, tellen op.",
            (_, true) => "Rows are read from top to bottom. The first that matches decides.",
            _ => "De rijen worden van boven naar beneden gelezen. De eerste rij die past, beslist.",
        };
        return string.Join(' ', table.Rows.Select((row, i) => Row(row, i + 1, language)).Prepend(intro));
    }

    private static string Row(TableRow row, int number, Language language)
    {
        bool isEnglish = language == Language.English;
        string when = row.Source.When.Count == 0
            ? isEnglish ? "always" : "altijd"
            : string.Join("; ", row.Cells.ToArray().Select(cell => $"{cell.Fact.Name.In(language)}: {Condition(cell, row.Source.When[cell.Fact.Id], language)}"));
        string then = row.Finding.LeavesOut ? isEnglish ? "not picked up" : "niet opgepakt" : Numbers.Points(row.Finding.Points, language);
        return string.Create(CultureInfo.InvariantCulture, $"{(isEnglish ? "Row" : "Rij")} {number} ({when}): {then}.");
    }

    private static string Condition(TableCell cell, FactCondition condition, Language language)
    {
        bool isEnglish = language == Language.English;
        bool isUnknownOnly = cell.MayBeUnknown && cell.Test == TableTest.Range && !condition.IsNumber && condition.Answer is null;
        string unknown = isEnglish ? "not known" : "niet bekend";
        string known = cell.Test switch
        {
            TableTest.AllOf => Names(cell.Fact, cell.Low, language, isEnglish ? "and" : "en"),
            TableTest.AnyOf or TableTest.Choice => Names(cell.Fact, cell.Low, language, isEnglish ? "or" : "of"),
            _ => isUnknownOnly ? unknown : Range(cell, condition, language),
        };
        return cell.MayBeUnknown && !isUnknownOnly ? $"{known} {(isEnglish ? "or" : "of")} {unknown}" : known;
    }

    private static string Range(TableCell cell, FactCondition condition, Language language)
    {
        bool isEnglish = language == Language.English;
        string low = condition.From is null ? "" : Number(cell.Fact, cell.Low, language);
        string below = condition.Under is null ? "" : Number(cell.Fact, cell.High + 1, language);
        string high = condition.To is null ? "" : Number(cell.Fact, cell.High, language);
        return condition switch
        {
            { Answer: not null } => Number(cell.Fact, cell.Low, language),
            { From: not null, Under: not null } => isEnglish ? $"{low} or more and less than {below}" : $"{low} of meer en minder dan {below}",
            { Under: not null } => isEnglish ? $"less than {below}" : $"minder dan {below}",
            { From: not null, To: not null } when cell.Low == cell.High => low,
            { From: not null, To: not null } => isEnglish ? $"{low} up to and including {high}" : $"{low} tot en met {high}",
            { From: not null } => isEnglish ? $"{low} or more" : $"{low} of meer",
            _ => isEnglish ? $"{high} or less" : $"{high} of minder",
        };
    }

    private static string Names(PriorityFact fact, long bits, Language language, string word)
    {
        string[] names = [.. Enumerable.Range(0, fact.Choices.Count).Where(i => (bits & (1L << i)) != 0).Select(i => FactChoiceTexts.Name(fact, i).In(language))];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {word} {names[^1]}";
    }
}
