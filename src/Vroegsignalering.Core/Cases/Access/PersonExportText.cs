using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Access;

/// <summary>Writes an export for one person in plain words.</summary>
internal static class PersonExportText
{
    public static string Write(PersonExport export, Language language)
    {
        StringBuilder text = new();
        Line(0, new Text($"Wat wij over u bewaren op {Day(export.On)}", $"What we keep about you on {Day(export.On)}"));
        Line(0, export.Cases.Count switch
        {
            0 => new Text("Wij bewaren geen gegevens over u.", "We keep no data about you."),
            1 => new Text("Er is 1 zaak.", "There is 1 case."),
            int n => new Text($"Er zijn {n} zaken.", $"There are {n} cases."),
        });
        foreach (PersonExportCase one in export.Cases)
        {
            Case(one);
        }

        return text.ToString();

        void Case(PersonExportCase export)
        {
            SignalCase one = export.Case;
            text.Append('\n');
            Line(0, new Text($"Zaak {one.Id}", $"Case {one.Id}"));
            Line(1, new Text($"gemaakt op: {Day(one.PickedUpOn)}", $"made on: {Day(one.PickedUpOn)}"));
            Line(1, one.Result is CaseResult result
                ? new Text($"afgesloten op: {Day(one.ClosedOn)}, {result.Name().Dutch}", $"closed on: {Day(one.ClosedOn)}, {result.Name().English}")
                : new Text("nog open", "still open"));
            foreach (Signal signal in one.Signals)
            {
                SignalOf(signal);
            }

            foreach (ContactAttempt attempt in one.Attempts)
            {
                Line(1, new Text(
                    $"contact op {Day(attempt.On)}: {attempt.Channel.Name().Dutch}{(attempt.Reached == true ? ", wij spraken u" : "")}",
                    $"contact on {Day(attempt.On)}: {attempt.Channel.Name().English}{(attempt.Reached == true ? ", we spoke with you" : "")}"));
            }

            foreach (Text fact in PersonExportFacts.Of(one))
            {
                Line(1, fact);
            }

            foreach (PriorityDecision decision in export.Decisions)
            {
                Line(1, new Text(
                    $"voorrang op {Day(decision.On)}: {decision.OverriddenClassId ?? decision.ClassId}{(decision.OverriddenClassId is null ? "" : ", door een medewerker bepaald")}",
                    $"priority on {Day(decision.On)}: {decision.OverriddenClassId ?? decision.ClassId}{(decision.OverriddenClassId is null ? "" : ", decided by a worker")}"));
                foreach (StoredFinding finding in export.IsAlone ? decision.Findings.Where(f => f.Points != 0) : [])
                {
                    Line(2, new Text($"regel {finding.RuleId}: {Numbers.Points(finding.Points, Language.Dutch)}", $"rule {finding.RuleId}: {Numbers.Points(finding.Points, Language.English)}"));
                }
            }

            foreach (FeedbackDelivery told in export.Told)
            {
                Line(1, told.SentOn is null
                    ? new Text(
                        $"nog te melden aan {Partner(told.Message.Partner, told.Message.PartnerName).Dutch}: {told.Message.Feedback.Name().Dutch}",
                        $"still to be told to {Partner(told.Message.Partner, told.Message.PartnerName).English}: {told.Message.Feedback.Name().English}")
                    : new Text(
                        $"gemeld aan {Partner(told.Message.Partner, told.Message.PartnerName).Dutch} op {Day(told.SentOn)}: {told.Message.Feedback.Name().Dutch}",
                        $"told to {Partner(told.Message.Partner, told.Message.PartnerName).English} on {Day(told.SentOn)}: {told.Message.Feedback.Name().English}"));
            }

            foreach (string hold in one.Holds)
            {
                Line(1, new Text($"wordt nog niet gewist, reden: {hold}", $"is not erased yet, reason: {hold}"));
            }
        }

        void SignalOf(Signal signal)
        {
            Text partner = Partner(signal.Partner, signal.PartnerName);
            string dutch = signal.Arrears is Money a ? $", achterstand {Numbers.Euros(a, Language.Dutch)}" : "";
            string english = signal.Arrears is Money b ? $", arrears {Numbers.Euros(b, Language.English)}" : "";
            Line(1, new Text(
                $"melding van {partner.Dutch} op {Day(signal.SentOn)}{dutch}, kenmerk {signal.Reference}",
                $"signal of {partner.English} on {Day(signal.SentOn)}{english}, reference {signal.Reference}"));
            foreach (string known in Known(signal))
            {
                Line(2, new Text(known, known));
            }
        }

        void Line(int level, Text line) => text.Append(' ', level * 2).Append(line.In(language)).Append('\n');
    }

    // What happened, in the order of a usual case.
    private static IEnumerable<string> Known(Signal signal)
    {
        Person person = signal.Person;
        string?[] name = [person.Initials, person.NamePrefix, person.LastName];
        return new[]
        {
            person.Bsn is Bsn bsn ? $"BSN {bsn.ToUnmaskedString()}" : person.UnverifiedBsn?.ToUnmaskedString(),
            string.Join(' ', name.Where(part => part is not null)),
            person.BirthDate is LocalDate born ? Day(born) : null,
            signal.Address?.ToUnmaskedString(),
            person.Phone,
            person.Email,
        }.OfType<string>().Where(known => known.Length > 0);
    }

    private static Text Partner(PartnerType type, string? name) => name is null ? type.Name() : new Text(name, name);

    private static string Day(LocalDate? day) => day is LocalDate known ? known.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) : "-";
}
