using System.Text;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Handovers;

/// <summary>Writes a handover in plain words, with what is in the package and no more.</summary>
internal static class HandoverPackageText
{
    public static string Write(HandoverPackage package, Language language)
    {
        StringBuilder text = new();
        foreach (Text line in Lines(package).OfType<Text>())
        {
            text.Append(line.In(language)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<Text?> Lines(HandoverPackage package)
    {
        Handover handover = package.Handover;
        Person person = package.Person;
        return
        [
            Line("Overdracht aan", "Handover to", With(handover.Receiver.Name(), handover.Organisation)),
            Line("Waarvoor", "What for", handover.Purpose.Name()),
            Line("Stand", "State", handover.State.Name()),
            Line("Zaak", "Case", package.CaseId),
            Line("Van", "From", package.From),
            Line("Bereikbaar", "Reply to", package.ReplyChannel is ReplyChannel reply ? With(reply.Channel.Name(), reply.At) : null),
            handover.WithConsent
                ? new Text("De inwoner vindt de overdracht goed.", "The resident agrees to the handover.")
                : new Text("De inwoner gaf geen toestemming.", "The resident gave no consent."),
            .. handover.AgreedTo.Select(agreed => Line("De inwoner vindt goed", "The resident agrees to", agreed.Name())),
            Line("Volgende afspraak", "Next appointment", Day(handover.NextAppointmentOn)),
            Line("Naam", "Name", string.Join(' ', new[] { person.Initials, person.NamePrefix, person.LastName }.OfType<string>())),
            Line("Geboren op", "Born on", Day(person.BirthDate)),
            Line("BSN", "BSN", person.Bsn?.ToUnmaskedString()),
            Line("Adres", "Address", package.Address?.ToUnmaskedString()),
            Line("Telefoon", "Phone", person.Phone),
            Line("E-mail", "E-mail", person.Email),
            package.IsThreatening == true ? new Text("Er is een bedreigende situatie.", "There is a threatening situation.") : null,
            Line("Achterstand samen", "Arrears together", Euros(package.TotalArrears)),
            .. package.ArrearsPerPartner.Select(a => new Text(
                $"Achterstand bij {a.Key.Name().Dutch}: {Numbers.Euros(a.Value, Language.Dutch)}", $"Arrears at {a.Key.Name().English}: {Numbers.Euros(a.Value, Language.English)}")),
            Line("Eerste gesprek", "First conversation", Day(package.FirstConversationOn)),
            .. package.Help.Select(h => Line("Hulp tot nu toe", "Help so far", h.Kind.Info().Name)),
            .. package.Missing.Select(gap => Line("Nog in te vullen", "Still to fill in", gap.Question())),
        ];
    }

    private static Text? Line(string dutch, string english, Text? value) => value is null ? null : new($"{dutch}: {value.Dutch}", $"{english}: {value.English}");

    private static Text? Line(string dutch, string english, string? value) => string.IsNullOrEmpty(value) ? null : Line(dutch, english, new Text(value, value));

    private static Text With(Text name, string? more) => more is null ? name : new($"{name.Dutch}, {more}", $"{name.English}, {more}");

    private static Text? Day(LocalDate? day) => day is LocalDate known ? new(known.In(Language.Dutch), known.In(Language.English)) : null;

    private static Text? Euros(Money? amount) => amount is Money known ? new(Numbers.Euros(known, Language.Dutch), Numbers.Euros(known, Language.English)) : null;
}
