using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Households;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>review.csv</c>: what a person has to decide, with the two records beside each other and room for the decision. It holds personal
/// data, because nobody can compare without seeing; a BSN is masked. Filled in, it is input of the next run.</summary>
internal static class ReviewFile
{
    private const MatchEvidence FirstTechnical = MatchEvidence.NotElsewhere;

    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("uiterste datum", "deadline"), new("zaak", "case"), new("vraag", "question"), new("waarom", "why"),
            new("melding", "signal"), new("bedrijf", "partner"), new("persoon", "person"), new("bsn", "bsn"), new("adres", "address"),
            new("andere melding", "other signal"), new("ander bedrijf", "other partner"), new("andere persoon", "other person"),
            new("andere bsn", "other bsn"), new("ander adres", "other address"),
            new("besluit", "decision"), new("door", "by"), new("op", "on"), new("reden", "reason"));
        foreach (Row row in run.Municipalities.SelectMany(m => Rows(m, language))
            .OrderBy(r => r.Deadline is null).ThenBy(r => r.Deadline).ThenBy(r => r.Left.Label, StringComparer.Ordinal).ThenBy(r => r.Right.Label, StringComparer.Ordinal))
        {
            csv.Cell(row.Deadline);
            csv.Cell(row.Case);
            csv.Cell(row.Question);
            csv.Cell(row.Why);
            Write(csv, row.Left);
            Write(csv, row.Right);
            csv.Cell("");
            csv.Cell("");
            csv.Cell("");
            csv.Cell("");
            csv.EndLine();
        }
    }

    private static void Write(CsvForPeople csv, Side side)
    {
        csv.Cell(side.Label);
        csv.Cell(side.Partner);
        csv.Cell(Masking.LongNumbers(side.Person));
        csv.Cell(side.Bsn);
        csv.Cell(Masking.LongNumbers(side.Address));
    }

    private static IEnumerable<Row> Rows(MunicipalityRun municipality, Language language)
    {
        Dictionary<Signal, WorklistItem> items = new(ReferenceEqualityComparer.Instance);
        foreach (WorklistItem item in municipality.Worklist.Items)
        {
            foreach (Signal signal in item.Case.Signals)
            {
                items.TryAdd(signal, item);
            }
        }

        foreach (HouseholdQuestion question in municipality.Worklist.Questions)
        {
            WorklistItem? item = ItemOf(question.First) ?? ItemOf(question.Second);
            yield return new Row(
                item?.Deadline,
                string.Join(" ", new[] { ItemOf(question.First)?.Case.Id, ItemOf(question.Second)?.Case.Id }.OfType<string>().Distinct(StringComparer.Ordinal)),
                question.Explanation.In(language),
                string.Join("; ", question.Link.Contributions.Select(c => c.Evidence).Where(e => e < FirstTechnical).Select(e => e.Name().In(language))),
                Of(question.Link.First, question.First, language),
                Of(question.Link.Second, question.Second, language));
        }

        foreach ((string label, ResidencyResult result) in municipality.Residency?.OfIntake.Where(r => r.Result.IsInReview) ?? [])
        {
            WorklistItem? item = ItemOf(result.Signal);
            yield return new Row(
                item?.Deadline,
                item?.Case.Id ?? "",
                new Text("Is dit een inwoner?", "Is this a resident?").In(language),
                string.Join(" ", result.Reasons.Select(r => r.Sentence.In(language))),
                Of(label, result.Signal, language),
                Of(result.Person));
        }

        WorklistItem? ItemOf(Signal signal) => items.GetValueOrDefault(municipality.Worklist.Current(signal)) ?? items.GetValueOrDefault(signal);
    }

    private static Side Of(string label, Signal signal, Language language) => new(
        label,
        $"{signal.Partner.Name().In(language)} {signal.PartnerName}".Trim(),
        Name(signal.Person.Initials, signal.Person.NamePrefix, signal.Person.LastName, signal.Person.BirthDate),
        signal.Person.Bsn?.ToString() ?? signal.Person.UnverifiedBsn?.ToString() ?? "",
        AddressOf(signal.Address));

    private static Side Of(RegisteredPerson? person) => person is null
        ? new Side("", "", "", "", "")
        : new Side("", "BRP", Name(initials: null, person.NamePrefix, person.LastName, person.BirthDate.ToDay()), person.Bsn.ToString(), AddressOf(person.Address));

    private static string Name(string? initials, string? prefix, string? last, LocalDate? born) =>
        string.Join(" ", new[] { initials, prefix, last, born is null ? null : Dates.Iso(born) }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string AddressOf(Address? address) => address is null
        ? ""
        : string.Join(" ", new[] { address.Street, address.ToUnmaskedString(), address.Town }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private sealed record Row(LocalDate? Deadline, string Case, string Question, string Why, Side Left, Side Right);

    private sealed record Side(string Label, string Partner, string Person, string Bsn, string Address);
}
