using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Households;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>partners.csv</c>: how good each partner's signals are, to talk about with the partner. Numbers only, no person.</summary>
internal static class PartnersFile
{
    private static readonly (SignalField Field, Text Name)[] Fields =
    [
        (SignalField.Bsn, new("bsn", "bsn")), (SignalField.LastName, new("achternaam", "last name")), (SignalField.BirthDate, new("geboortedatum", "birth date")),
        (SignalField.Postcode, new("adres", "address")), (SignalField.Phone, new("telefoon", "phone")), (SignalField.Email, new("e-mail", "e-mail")),
        (SignalField.Arrears, new("bedrag", "amount")), (SignalField.ArrearsStartOn, new("begin van de achterstand", "start of the arrears")),
    ];

    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            [
                new("soort partner", "type of partner"), new("partner", "partner"), new("ontvangen", "received"), new("met een fout", "with an error"),
                new("dubbel", "doubles"), new("later gecorrigeerd", "corrected later"), new("onterecht", "unjustified"), new("herhaald", "repeats"),
                new("dagen van begin tot verzenden, midden", "days from start to sending, median"),
                new("dagen van begin tot verzenden, hoogste", "days from start to sending, highest"),
                .. Fields.Select(f => new Text($"gevuld: {f.Name.Dutch}", $"filled in: {f.Name.English}")),
                new("bevindingen", "findings"),
            ]);
        Counts counts = Counts.Of(run);
        foreach (PartnerQuality quality in run.Input.Quality)
        {
            (PartnerType, string?) partner = (quality.Partner, quality.PartnerName);
            csv.Cell(quality.Partner.Name().In(language));
            csv.Cell(Masking.LongNumbers(quality.PartnerName ?? ""));
            csv.Cell(quality.Received);
            csv.Cell(quality.Faulty);
            csv.Cell(quality.Doubles);
            csv.Cell(quality.Corrected);
            csv.Cell(counts.Unjustified.GetValueOrDefault(partner));
            csv.Cell(counts.Repeats.GetValueOrDefault(partner));
            csv.Cell(quality.MedianAgeInDays);
            csv.Cell(quality.HighestAgeInDays);
            foreach ((SignalField field, _) in Fields)
            {
                csv.Cell(quality.Filled.GetValueOrDefault(field.Name()));
            }

            csv.Cell(string.Join("; ", quality.Findings.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} × {f.Value}"))));
            csv.EndLine();
        }
    }

    /// <summary>What became clear about the signals of each partner after the intake.</summary>
    private sealed record Counts(Dictionary<(PartnerType, string?), int> Unjustified, Dictionary<(PartnerType, string?), int> Repeats)
    {
        public static Counts Of(ProcessRun run)
        {
            Counts counts = new([], []);
            foreach (MunicipalityRun municipality in run.Municipalities)
            {
                HashSet<Signal> current = new(municipality.Registration.Signals.Select(municipality.Worklist.Current), ReferenceEqualityComparer.Instance);
                foreach (WorklistItem item in municipality.Worklist.Items)
                {
                    foreach (Signal signal in item.Case.Signals.Where(current.Contains))
                    {
                        Add(counts.Unjustified, signal, item.Unjustified is not null);
                        Add(counts.Repeats, signal, item.Facts.Repeat is RepeatKind.NotGrown or RepeatKind.Grown);
                    }
                }
            }

            return counts;
        }

        private static void Add(Dictionary<(PartnerType, string?), int> counts, Signal signal, bool applies)
        {
            (PartnerType, string?) partner = (signal.Partner, signal.PartnerName);
            counts[partner] = counts.GetValueOrDefault(partner) + (applies ? 1 : 0);
        }
    }
}
