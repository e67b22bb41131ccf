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

            foreach (Text fact in Facts(one))
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
    private static IEnumerable<Text> Facts(SignalCase one)
    {
        IEnumerable<Text?> facts =
        [
            one.ReopenedOn is LocalDate reopened ? On(reopened, "de zaak is heropend", "the case was reopened") : null,
            .. one.Withdrawals.Select(w => On(w.On, $"bericht van het bedrijf over de melding met kenmerk {w.Reference}", $"notice of the partner about the signal with reference {w.Reference}")),
            .. one.DeclinedChannels.Select(c => new Text($"u wilt dit niet: {c.Name().Dutch}", $"you do not want this: {c.Name().English}")),
            .. one.ConsentedChannels.Select(c => new Text($"u vindt dit goed: {c.Name().Dutch}", $"you agreed to this: {c.Name().English}")),
            one.ArrangedBeforeContact == true ? new Text("de achterstand was al geregeld voor het contact", "the arrears had been arranged before the contact") : null,
            one.FirstConversationOfferedOn is LocalDate offered ? On(offered, "wij boden een eerste gesprek aan", "we offered a first conversation") : null,
            one.FirstConversationOn is LocalDate held ? On(held, "wij hadden een eerste gesprek", "we had a first conversation") : null,
            one.HelpAcceptedOn is LocalDate accepted ? new Text($"u nam hulp aan op {Day(accepted)}", $"you accepted help on {Day(accepted)}") : null,
            .. one.Help.Select(h => On(h.On, $"hulp: {h.Kind.Info().Name.Dutch}", $"help: {h.Kind.Info().Name.English}")),
            one.HelpRefusal is HelpRefusal refusal
                ? On(refusal.On, $"u wilde geen hulp, reden: {refusal.Reason.Name().Dutch}", $"you wanted no help, reason: {refusal.Reason.Name().English}")
                : null,
            .. one.Handovers.Select(Handed),
            one.ArrearsSolvedOn is LocalDate solved ? On(solved, "de achterstand is opgelost", "the arrears are solved") : null,
            one.PassedOnTo is MunicipalityCode to ? new Text($"doorgegeven aan gemeente {to.Value}", $"passed on to municipality {to.Value}") : null,
            .. one.LateContacts.Select(c => c.HelpAccepted
                ? On(c.On, "u reageerde later en nam hulp aan", "you responded later and accepted help")
                : On(c.On, "u reageerde later", "you responded later")),
        ];
        return facts.OfType<Text>();
    }

    // A person may know who received their data (AVG art. 15 lid 1 onder c).
    private static Text Handed(Handover handover)
    {
        string to = handover.Organisation is string organisation ? $" ({organisation})" : "";
        return On(
            handover.OfferedOn,
            $"overdracht aan {handover.Receiver.Name().Dutch}{to}: {handover.State.Name().Dutch}{(handover.WithConsent ? "" : ", zonder uw toestemming")}",
            $"handover to {handover.Receiver.Name().English}{to}: {handover.State.Name().English}{(handover.WithConsent ? "" : ", without your consent")}");
    }

    private static Text On(LocalDate? day, string dutch, string english) => new($"{dutch} ({Day(day)})", $"{english} ({Day(day)})");

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
