using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>worklist.csv</c>: a line per case, in the order in which cases need attention, with the reasons.</summary>
internal static class WorklistFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("rang", "rank"), new("gemeente", "municipality"), new("zaak", "case"), new("stand", "state"), new("klasse", "class"),
            new("score", "score"), new("volgende stap", "next step"), new("op", "on"), new("uiterste datum", "deadline"),
            new("op tijd", "in time"), new("redenen", "reasons"), new("bedrijven", "partners"), new("signalen", "signals"),
            new("bedrag", "amount"), new("eerdere signalen", "earlier signals"), new("adres", "address"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            int rank = 0;
            foreach (WorklistItem item in municipality.Worklist.Items)
            {
                Write(csv, language, municipality, item, item.Case.IsOpen ? ++rank : null);
            }
        }
    }

    private static void Write(CsvForPeople csv, Language language, MunicipalityRun municipality, WorklistItem item, int? rank)
    {
        ContactPlan plan = item.Plan();
        csv.Cell(rank);
        csv.Cell(municipality.Registration.Municipality?.Value);
        csv.Cell(item.Case.Id);
        csv.Cell(item.Case.IsOpen ? new Text("open", "open").In(language) : new Text("afgerond", "closed").In(language));
        bool hidden = HidesRanking(municipality, item);
        csv.Cell(hidden ? "" : item.Class.Name.In(language));
        csv.Cell(hidden ? null : item.Rank.Score);
        csv.Cell(item.NextStep(plan).In(language));
        csv.Cell(plan.Next?.On);
        csv.Cell(item.Deadline);
        csv.Cell(plan.Next is ContactAdvice next ? YesNo(!next.IsLate, language) : "");
        csv.Cell(string.Join(" ", Reasons(municipality, item, language)));
        csv.Cell(string.Join(", ", item.Facts.PartnerTypes.ToTypes().Select(t => t.Name().In(language))));
        csv.Cell(item.Case.Signals.Count);
        csv.Cell(item.Facts.TotalArrears);
        csv.Cell(item.EarlierSignalCount);
        csv.Cell(AddressOf(item));
        csv.EndLine();
    }

    /// <summary>Whether who works with the list does not see score, class and way of selection.</summary>
    internal static bool HidesRanking(MunicipalityRun municipality, WorklistItem item) => municipality.Policy.HidesRanking && item.Case.IsOpen;

    /// <summary>The reasons that count; for a signal that was decided before, that. Where the policy hides the ranking, only what the law decided
    /// and what is no part of the ranking.</summary>
    internal static IEnumerable<string> Reasons(MunicipalityRun municipality, WorklistItem item, Language language)
    {
        if (HidesRanking(municipality, item))
        {
            return (item.Selection == PrioritySelection.ByLaw ? item.Explain().ReasonsIn(language).Take(1) : []).Concat(Besides(item, language));
        }

        if (item.Origin != WorklistOrigin.DecidedBefore)
        {
            return Selected(item, language).Concat(item.Explain().ReasonsIn(language)).Concat(Besides(item, language));
        }

        if (item.Unjustified is not null)
        {
            return [item.Unjustified.Explanation.In(language)];
        }

        if (item.Residency is [{ IsClosed: true } closed])
        {
            return closed.Reasons.Select(reason => reason.Sentence.In(language));
        }

        bool legalPerson = item.Case.Signals[0].AboutLegalPerson;
        Text reason = legalPerson
            ? new("De melding gaat over een rechtspersoon. Dan is het signaal onterecht.", "The report is about a legal person. The signal is unjustified then.")
            : new("Over deze melding is al besloten.", "This report was decided already.");
        return [reason.In(language)];
    }

    private static IEnumerable<string> Selected(WorklistItem item, Language language)
    {
        if (item.Override is not null)
        {
            yield return new Text("Een medewerker gaf deze zaak haar klasse.", "A person gave this case its class.").In(language);
        }

        if (item.Selection == PrioritySelection.ByChance)
        {
            yield return new Text("Deze zaak staat hier door loting.", "This case has its place by chance.").In(language);
        }

        if (item.HasNoCapacity)
        {
            yield return new Text(
                "In deze klasse is deze maand geen plaats meer. De zaak krijgt de aanpak van een lagere klasse.",
                "There is no room in this class this month. The case gets the approach of a lower class.").In(language);
        }
    }

    // What staff has to know beside the ranking.
    private static IEnumerable<string> Besides(WorklistItem item, Language language)
    {
        foreach (ResidencyDuties duty in item.Residency.Select(r => r.Duties).Distinct())
        {
            if (duty.HasFlag(ResidencyDuties.BlockRevealingChannels))
            {
                yield return new Text("Het adres is geheim. Geen kaart en geen huisbezoek.", "The address is secret. No card and no visit.").In(language);
            }
        }

        if (item.Household.HasManyResidents)
        {
            yield return new Text(
                "Op dit adres wonen veel mensen. De meldingen zijn alleen per persoon bij elkaar gezet.",
                "Many people live at this address. Reports are put together per person only.").In(language);
        }

        if (item.CasesAtSameAddress.Count > 0)
        {
            string cases = string.Join(", ", item.CasesAtSameAddress);
            yield return new Text($"Op dit adres loopt ook: {cases}.", $"Also open at this address: {cases}.").In(language);
        }

        if (item.Withdrawal is { Effect: not WithdrawalEffect.None } notice)
        {
            yield return notice.Explanation.In(language);
        }
    }

    /// <summary>The address to go to; a long number in it is no part of an address.</summary>
    internal static string AddressOf(WorklistItem item) => Masking.LongNumbers(item.Household.Address?.ToUnmaskedString() ?? "");

    internal static string YesNo(bool value, Language language) =>
        (value ? new Text("ja", "yes") : new Text("nee", "no")).In(language);
}
