using Vroegsignalering.AspNetCore.Api;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>The fields of requests about cases.</summary>
internal static class CaseFields
{
    public static ApiField On { get; } = ApiField.Day("datum", "De dag waarop het gebeurde.");

    public static ApiField Channel { get; } = ApiField.Word("kanaal", "De manier van contact.", CaseWords.Channel.All);

    public static ApiField Reached { get; } = ApiField.Flag("bereikt", "Of er contact was in twee richtingen; een voicemail is dat niet.");

    public static ApiField DayPart { get; } = ApiField.Word("dagdeel", "Het deel van de dag.", CaseWords.DayPart.All);

    public static ApiField Result { get; } = ApiField.Word("eindresultaat", "Hoe de zaak eindigde.", CaseWords.Result.All);

    /// <summary>Every field that an event can have.</summary>
    public static IReadOnlyList<ApiField> OfEvents { get; } =
    [
        ApiField.Word("soort", "Wat er gebeurde.", [.. CaseEventKinds.All.Select(kind => kind.Word)]).Needed(),
        On, Channel, Reached, DayPart, Result,
        ApiField.Text("eigenaar", "De code van de medewerker, nooit een naam.", 100),
        ApiField.Text("bereikbaarOp", "Het nummer of adres waarop de inwoner ons kan bereiken.", 200),
        ApiField.Day("voorDatum", "De dag van het contact dat is aangekondigd."),
        ApiField.Word("wijze", "Hoe het is aangekondigd.", CaseWords.Announcement.All),
        ApiField.Word("hulp", "De soort hulp.", CaseWords.Help.All),
        ApiField.Word("verlener", "Wie de hulp geeft.", CaseWords.Provider.All),
        ApiField.Flag("financieel", "Of het over geld gaat."),
        ApiField.Flag("metToestemming", "Of de inwoner het goed vond."),
        ApiField.Word("reden", "Waarom de inwoner geen hulp wil, als die dat zei.", CaseWords.Refusal.All),
        ApiField.Flag("geregeld", "Of de achterstand was geregeld voor er contact was."),
        ApiField.Text("overdracht", "Het nummer van de overdracht in deze zaak.", 100),
        ApiField.Word("ontvanger", "Wat voor hulpverlener het is.", CaseWords.Receiver.All),
        ApiField.Word("doel", "Waarvoor de overdracht is.", CaseWords.Purpose.All),
        ApiField.Text("organisatie", "De code van de organisatie of het team, nooit een naam van een persoon.", 100),
        ApiField.Words("afgesproken", "Wat de inwoner goed vond.", CaseWords.Agreement.All),
        ApiField.Day("volgendeAfspraakOp", "De dag van de afspraak met de ontvanger."),
        ApiField.Text("naarGemeente", "De vier cijfers van de gemeente.", 4),
        ApiField.Flag("hulpAanvaard", "Of de inwoner hulp aanneemt."),
        ApiField.Text("actie", "Het nummer van de actie in deze zaak.", 100),
        ApiField.Text("wat", "Wat er moet gebeuren.", 500),
        ApiField.Day("uiterlijkOp", "De laatste dag voor de actie."),
        ApiField.Text("voor", "De code van wie het doet.", 100),
        ApiField.Text("bewaarreden", "De code van de reden om te bewaren, zoals bezwaar.", 100),
    ];
}
