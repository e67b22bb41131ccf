using System.Globalization;
using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Contact;

/// <summary>Why an attempt is planned: what came before it. The words are made when somebody asks.</summary>
internal readonly record struct ContactReason(int Turn, ContactReason.Before After)
{
    private static readonly Text[] Ordinals = [new("Tweede", "Second"), new("Derde", "Third"), new("Vierde", "Fourth"), new("Vijfde", "Fifth")];

    /// <summary>Whether the resident was told of this day.</summary>
    public bool IsPromised { get; init; }

    public Text ToText() => After switch
    {
        _ when IsPromised => new("Deze dag is aangekondigd aan de inwoner.", "The resident was told of this day."),
        { Channel: ContactChannel.NotStated } when Turn <= 1 => new("Eerste stap van de strategie.", "First step of the strategy."),
        { IsPlanned: true } => new($"{Turned.Dutch}, alleen als {Attempt.Dutch} niemand bereikt.", $"{Turned.English}, only if {Attempt.English} reaches nobody."),
        _ => new($"{Turned.Dutch}: {Outcome.Dutch}.", $"{Turned.English}: {Outcome.English}."),
    };

    private Text Turned => Turn <= 1 ? new("Volgende stap", "Next step") : Turn - 2 < Ordinals.Length
        ? new($"{Ordinals[Turn - 2].Dutch} poging", $"{Ordinals[Turn - 2].English} attempt")
        : new(string.Create(CultureInfo.InvariantCulture, $"Poging {Turn} van deze stap"), string.Create(CultureInfo.InvariantCulture, $"Attempt {Turn} of this step"));

    private Text Attempt => new(
        $"de poging{Day("van", Language.Dutch)} ({After.Channel.Name().Dutch})", $"the attempt{Day("of", Language.English)} ({After.Channel.Name().English})");

    private Text Outcome => (After.Channel, After.Reached) switch
    {
        (ContactChannel.NotStated, _) => new("de eerdere poging bereikte niemand", "the earlier attempt reached nobody"),
        (_, null) => new($"niet bekend is of {Attempt.Dutch} iemand bereikte", $"it is not known whether {Attempt.English} reached somebody"),
        (ContactChannel.Phone, _) => new($"niemand nam op{Day("op", Language.Dutch)}", $"nobody answered{Day("on", Language.English)}"),
        (ContactChannel.HomeVisit, _) => new($"niemand deed open{Day("op", Language.Dutch)}", $"nobody came to the door{Day("on", Language.English)}"),
        _ => new($"{Attempt.Dutch} bereikte niemand", $"{Attempt.English} reached nobody"),
    };

    private string Day(string word, Language language) => After.On is LocalDate on ? $" {word} {on.In(language)}" : "";

    /// <summary>The attempt before: one that was made or one that is planned. The channel is not stated when there is none.</summary>
    internal readonly record struct Before(ContactChannel Channel, LocalDate? On, bool IsPlanned, bool? Reached);
}
