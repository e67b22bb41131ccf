using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Makes a cell of a condition, and says what is wrong with a condition that does not fit its fact.</summary>
internal static class TableCellReader
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The condition, ready to run.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="setting">The place of the condition in the settings, such as <c>rows[1].when.partnerTypes</c>.</param>
    /// <exception cref="ArgumentException">The condition does not fit; the parameter name is the place.</exception>
    public static TableCell Read(PriorityFact fact, FactCondition condition, string setting)
    {
        TableCell cell = new() { Fact = fact, Place = PlaceOf(fact) };
        string[] names = [.. condition.Names ?? []];
        if (condition.MayBeUnknown && names.Length > 0)
        {
            // As it stands in a file, so that both mean the same.
            names = [.. names.Append(FactCondition.UnknownWord).Distinct(StringComparer.Ordinal)];
        }

        if (IsUnknownOnly(condition) && fact.Choices.Contains(FactCondition.UnknownWord, StringComparer.Ordinal))
        {
            names = [FactCondition.UnknownWord];
        }

        bool mayBeUnknown = (condition.MayBeUnknown && names.Length == 0) || (fact.Choices.Count == 0 && names.Contains(FactCondition.UnknownWord, StringComparer.Ordinal));
        if (mayBeUnknown && !fact.MayBeUnknown)
        {
            throw Wrong(fact, setting, fact.Choices.Count > 0
                ? new Text($"is nooit onbekend; de namen zijn {Listed(fact)}", $"is never unknown; its names are {Listed(fact)}")
                : new Text("is nooit onbekend", "is never unknown"));
        }

        cell = cell with { MayBeUnknown = mayBeUnknown };
        bool isUnknownOnly = mayBeUnknown && !condition.IsNumber && condition.Answer is null && names.All(n => n == FactCondition.UnknownWord);
        return isUnknownOnly ? cell with { Low = 0, High = -1 } : fact.Unit switch
        {
            PriorityFactUnit.YesNo => OfAnswer(cell, condition, setting),
            PriorityFactUnit.Choice or PriorityFactUnit.Set => OfNames(cell, condition, names, setting),
            _ => OfNumbers(cell, condition, setting),
        };
    }

    private static bool IsUnknownOnly(FactCondition condition) =>
        condition is { MayBeUnknown: true, IsNumber: false, Answer: null, Names: null };

    private static TableCell OfAnswer(TableCell cell, FactCondition condition, string setting) => condition.Answer is bool answer
        ? cell with { Low = answer ? 1 : 0, High = answer ? 1 : 0 }
        : throw Wrong(cell.Fact, setting, new Text("is ja of nee; de voorwaarde is true of false", "is yes or no; the condition is true or false"));

    private static TableCell OfNames(TableCell cell, FactCondition condition, string[] names, string setting)
    {
        bool isSet = cell.Fact.Unit == PriorityFactUnit.Set;
        long bits = 0;
        foreach (string name in names)
        {
            int place = cell.Fact.Choices.ToList().IndexOf(name);
            bits |= place >= 0 ? 1L << place : throw NoSuchName(cell.Fact, name, setting);
        }

        return bits == 0 || (condition.NeedsAll && !isSet)
            ? throw Wrong(cell.Fact, setting, isSet
                ? new Text($"vraagt om een lijst van namen, ten minste één: {Listed(cell.Fact)}", $"asks for a list of names, at least one: {Listed(cell.Fact)}")
                : new Text(
                    $"vraagt om een lijst van namen, ten minste één, waarvan er een geldt: {Listed(cell.Fact)}",
                    $"asks for a list of names, at least one, of which one holds: {Listed(cell.Fact)}"))
            : cell with { Low = bits, Test = !isSet ? TableTest.Choice : condition.NeedsAll ? TableTest.AllOf : TableTest.AnyOf };
    }

    private static TableCell OfNumbers(TableCell cell, FactCondition condition, string setting) => condition.IsNumber
        ? cell with
        {
            Low = condition.From is decimal from ? Whole(cell.Fact, from, setting) : FactNumbers.Unknown + 1,
            High = condition.To is decimal to ? Whole(cell.Fact, to, setting)
                : condition.Under is decimal under ? Whole(cell.Fact, under, setting) - 1
                : long.MaxValue,
        }
        : throw Wrong(cell.Fact, setting, new Text(
            "is een getal; de voorwaarde is een getal, of heeft 'from', 'to' of 'below'", "is a number; the condition is a number or has 'from', 'to' or 'below'"));

    private static long Whole(PriorityFact fact, decimal number, string setting)
    {
        bool isAmount = fact.Unit == PriorityFactUnit.Cents;
        decimal whole = Math.Abs(number) <= Largest ? isAmount ? number * 100 : number : 0.5m;
        return decimal.IsInteger(whole)
            ? (long)whole
            : throw Wrong(fact, setting, isAmount
                ? new Text($"is een bedrag in euro's en hele centen, tot {Largest}", $"is an amount in euros and whole cents, up to {Largest}")
                : new Text($"is een heel getal, tot {Largest}", $"is a whole number, up to {Largest}"));
    }

    private static int PlaceOf(PriorityFact fact)
    {
        for (int i = 0; i < PriorityFact.All.Count; i++)
        {
            if (ReferenceEquals(PriorityFact.All[i], fact))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Listed(PriorityFact fact) => string.Join(", ", fact.Choices);

    private static SettingException NoSuchName(PriorityFact fact, string name, string setting)
    {
        string? near = Nearest.To(name, fact.Choices);
        return Wrong(fact, setting, new Text(
            $"heeft deze naam niet{(near is null ? "" : $"; misschien is '{near}' bedoeld")}; de namen zijn {Listed(fact)}",
            $"has no such name{(near is null ? "" : $"; perhaps '{near}' is meant")}; its names are {Listed(fact)}"));
    }

    private static SettingException Wrong(PriorityFact fact, string setting, Text expected) =>
        new(setting, new Text($"'{fact.Id}' {expected.Dutch}.", $"'{fact.Id}' {expected.English}."));
}
