using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Contact;
using Vroegsignalering.Ddas;
using Vroegsignalering.Households;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Output;

/// <summary>Tells on the screen what happened. It names no person and no address.</summary>
internal sealed class Summary(ProcessRun run, TextWriter writer)
{
    private const int CasesShown = 10;
    private const int PlacesShown = 5;

    private Language Language => run.Options.Language;

    public void Write()
    {
        WriteHead();
        WriteBooks();
        WriteFindings();
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            WriteCases(municipality);
        }

        WriteGaps();
        Line("");
        IEnumerable<ShownIndicator> figures = run.Municipalities.SelectMany(m => m.Shown.Monitor);
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{In("Kleine aantallen in de cijfers", "Small counts in the figures")}: {SmallCountTexts.NameOf(run.Options.SmallCounts)}; {In("getoond", "shown")} {figures.Count(f => f.IsShown)}, {In("verborgen", "hidden")} {figures.Count(f => !f.IsShown)}"));
        Line(In("Geschreven in", "Written to") + $" {run.Options.Output}: {string.Join(", ", OutputFolder.Names)}");
        WriteStore();
        string states = string.Join(", ", run.Quarantine.Entries.CountBy(e => e.State).OrderBy(s => s.Key)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key.Name().In(Language)} {s.Value}")));
        Line($"{In("Quarantaine in", "Quarantine in")} {run.Options.Quarantine}: quarantine.jsonl{(states.Length > 0 ? $", {states}" : "")}");
    }

    private void WriteStore()
    {
        if (run.Saved is StoreSaved saved)
        {
            Line(saved.AddedNothing
                ? $"{In("Geschiedenis in", "History in")} {saved.Place}: {In("alles was al bekend, er is niets toegevoegd", "all was known already, nothing was added")}"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{In("Geschiedenis in", "History in")} {saved.Place}: {saved.Signals} {In("signalen", "signals")}, {saved.Cases} {In("nieuwe zaken", "new cases")}, {saved.GrownCases} {In("aangevulde zaken", "grown cases")}, {saved.Decisions} {In("besluiten", "decisions")}, {saved.Questions} {In("vragen", "questions")}; {In("al bekend", "known already")} {saved.KnownSignals}"));
        }
    }

    private void WriteHead()
    {
        string names = string.Join(", ", run.Municipalities.Select(m => m.Registration.Name).Distinct(StringComparer.Ordinal));
        Line($"{names} · {Dates.ForPeople(run.On, Language)} · {In("beleid", "policy")} {string.Join(", ", run.Municipalities.Select(m => m.Policy.Label).Distinct(StringComparer.Ordinal))} · {In("strategie", "strategy")} {string.Join(", ", run.Municipalities.Select(m => m.Strategy.Id).Distinct(StringComparer.Ordinal))}");
        Line("");
    }

    private void WriteBooks()
    {
        Books books = run.Input.Books;
        Line(In("Signalen", "Signals"));
        Row(In("ontvangen", "received"), books.Received, books.ReceivedArrears);
        if (run.Input.Repaired.Count > 0)
        {
            Row(In("  waarvan hersteld uit de quarantaine", "  of which repaired in quarantine"), run.Input.Repaired.Count, run.Input.Repaired.Arrears);
        }

        Row(In("apart gezet", "set aside"), books.SetAside, books.SetAsideArrears);
        Row(In("aangenomen", "accepted"), books.Accepted, books.AcceptedArrears);
        foreach (IGrouping<SignalDestination, SignalDestination> group in run.Municipalities.SelectMany(m => m.Destinations).GroupBy(d => d).OrderBy(g => g.Key))
        {
            Row("  " + group.Key.Name().In(Language), group.Count());
        }

        if (run.Input.HistoryBooks.Received > 0)
        {
            Row(In("bekend van eerder", "known from before"), run.Input.HistoryBooks.Accepted, run.Input.HistoryBooks.AcceptedArrears);
        }

        RowIfAny(In("zaken in het zakenregister", "cases in the case register"), run.Municipalities.Sum(m => m.Registration.Histories.Count));
        WorklistItem[] items = [.. run.Municipalities.SelectMany(m => m.Worklist.Items)];
        Line(In("Zaken", "Cases"));
        Row(In("open", "open"), items.Count(i => i.Case.IsOpen));
        Row(In("met een bedreigende situatie", "with a threatening situation"), items.Count(i => i.Case.IsOpen && i.Rank.Tier == PriorityTier.ThreateningSituation));
        Row(In("niet opgepakt (drempel of herhaald)", "left out (threshold or repeated)"), items.Count(i => i.Tier == PriorityTier.LeftOut && !i.Case.IsOpen && i.Origin == WorklistOrigin.New));
        RowIfAny(In("geen plaats in de klasse", "no capacity in the class"), items.Count(i => i.HasNoCapacity));
        RowIfAny(In("plaats door loting", "place by chance"), items.Count(i => i.Selection == PrioritySelection.ByChance));
        RowIfAny(In("klasse door een medewerker", "class by a person"), items.Count(i => i.Override is not null));
        Row(In("volgende stap is te laat", "next step is late"), items.Count(i => i.Plan().Next?.IsLate == true));
        WritePlanning();
        WriteReview(items);
    }

    private void WritePlanning()
    {
        foreach (ContactPlanning planning in run.Municipalities.Select(m => m.Planning).OfType<ContactPlanning>())
        {
            string fte = planning.Request.Capacity.Fte is decimal staff
                ? string.Create(CultureInfo.InvariantCulture, $" ({staff:0.0}").Replace(".", In(",", "."), StringComparison.Ordinal) + $" fte{(planning.IsPublishedRoom ? In(", landelijk gemiddelde", ", national average") : "")})"
                : "";
            Line(In("Planning van vier weken", "Planning of four weeks") + fte);
            Row(In("contacten met een dag", "contacts with a day"), planning.Plan.Decisions.Count(d => d.IsPlaced));
            Row(In("nu geen plaats of later aan de beurt", "no room now, or later"), planning.Plan.Decisions.Count(d => !d.IsPlaced));
            Row(In("zaken die de wettelijke termijn missen", "cases that miss the term of the law"), planning.Plan.MissedTerms.Count());
        }
    }

    private void WriteReview(WorklistItem[] items)
    {
        HouseholdQuestion[] questions = [.. run.Municipalities.SelectMany(m => m.Worklist.Questions)];
        ResidencyResult[] checkedSignals = [.. run.Municipalities.SelectMany(m => m.Residency?.OfIntake ?? []).Select(r => r.Result)];
        if (checkedSignals.Length > 0)
        {
            Line(In("Controle of het inwoners zijn", "Residency check"));
            Row(In("gevraagd", "asked"), checkedSignals.Length);
            Row(In("gaat door", "goes on"), checkedSignals.Count(r => r.IsAccepted));
            Row(In("afgerond", "closed"), checkedSignals.Count(r => r.IsClosed));
            Row(In("waarvan besloten door een medewerker", "of which decided by a person"), run.Municipalities.Sum(m => m.Residency?.Decided ?? 0));
        }

        if (questions.Length + checkedSignals.Length > 0)
        {
            Line(In("Te beoordelen in review.csv", "To review in review.csv"));
            Row(In("is dit een inwoner?", "is this a resident?"), checkedSignals.Count(r => r.IsInReview));
            Row(In("is dit dezelfde persoon?", "is this the same person?"), questions.Count(q => q.Kind == HouseholdQuestionKind.SamePerson));
            Row(In("horen deze adressen bij elkaar?", "do these addresses belong together?"), questions.Count(q => q.Kind == HouseholdQuestionKind.TwoAddresses));
            Row(In("zaken die daarop wachten", "cases that wait for it"), items.Count(i => i.WaitsForReview));
        }
    }

    private void WriteFindings()
    {
        IGrouping<DiagnosticCode, Diagnostic>[] groups =
            [.. run.Input.Findings.GroupBy(f => f.Code).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Id, StringComparer.Ordinal)];
        if (groups.Length == 0)
        {
            return;
        }

        Line(In("Bevindingen", "Findings"));
        foreach (IGrouping<DiagnosticCode, Diagnostic> group in groups)
        {
            Line($"  {group.Key.Id} {group.Key.Severity.Name().In(Language)} × {group.Count().ToString(CultureInfo.InvariantCulture)}: {group.Key.Message.In(Language)}");
            Line($"      {In("Doen:", "Do:")} {group.Key.Remedy.In(Language)}");
            string places = string.Join("; ", group.Take(PlacesShown).Select(f => f.PlaceIn(Language)));
            Line($"      {In("Waar:", "Where:")} {places}{(group.Count() > PlacesShown ? "; …" : "")}");
        }
    }

    private void WriteCases(MunicipalityRun municipality)
    {
        WorklistItem[] items = [.. municipality.Worklist.Items.Take(CasesShown)];
        Line("");
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{municipality.Registration.Name}: {In("de eerste", "the first")} {items.Length} {In("van", "of")} {municipality.Worklist.Items.Count} {In("zaken", "cases")}"));
        for (int i = 0; i < items.Length; i++)
        {
            WorklistItem item = items[i];
            ContactPlan plan = item.Plan();
            string deadline = item.Deadline is NodaTime.LocalDate day ? $" · {In("uiterlijk", "by")} {Dates.ForPeople(day, Language)}" : "";
            string ranking = WorklistFile.HidesRanking(municipality, item)
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $" · {item.Class.Name.In(Language)} · score {item.Rank.Score}");
            Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1,3}. {item.Case.Id}{ranking}{deadline}"));
            string on = plan.Next is ContactAdvice next
                ? $" {In("op", "on")} {Dates.ForPeople(next.On, Language)}{(next.IsLate ? In(" (na de termijn)", " (after the term)") : "")}"
                : "";
            Line($"     {In("volgende stap:", "next step:")} {item.NextStep(plan).In(Language)}{on}");
            foreach (string reason in WorklistFile.Reasons(municipality, item, Language))
            {
                Line($"     - {reason}");
            }
        }
    }

    private void WriteGaps()
    {
        if (run.Delivered is not DdasWriteResult { Diagnostics.Count: > 0 } delivered)
        {
            return;
        }

        Line("");
        Line(In("Niet in de levering", "Not in the delivery"));
        foreach (IGrouping<DiagnosticCode, DdasGap> gap in delivered.Diagnostics.GroupBy(d => d.Code))
        {
            string places = string.Join(", ", gap.GroupBy(g => Field(g.Place), StringComparer.Ordinal).Select(g =>
                string.Create(CultureInfo.InvariantCulture, $"{g.Key} × {g.Sum(x => x.Count)}")));
            Line($"  {gap.Key.Id}: {gap.Key.Message.In(Language)} {places}");
        }
    }

    private static string Field(string place) => place[(place.LastIndexOf('.') + 1)..];

    private void Row(string name, int count, Money? amount = null) => Line(string.Create(
        CultureInfo.InvariantCulture, $"  {name,-40}{count,8}{(amount is Money money ? money.ToString(Language) : ""),18}").TrimEnd());

    private void RowIfAny(string name, int count)
    {
        if (count > 0)
        {
            Row(name, count);
        }
    }

    private string In(string dutch, string english) => Language == Language.English ? english : dutch;

    private void Line(string text) => writer.WriteLine(text);
}
