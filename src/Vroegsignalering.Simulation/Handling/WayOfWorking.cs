using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>A way of working with what is looked up once: the strategy of each class.</summary>
internal sealed class WayOfWorking
{
    private static readonly Dictionary<string, ContactStrategy> Known = new[]
    {
        ContactStrategies.PhoneMessageVisit, ContactStrategies.LetterPhoneVisit, ContactStrategies.Visit, ContactStrategies.VisitCard, ContactStrategies.LetterPhone,
        ContactStrategies.Letter, ContactStrategies.Message, ContactStrategies.Card, ContactStrategies.CardPhoneEmailVisit, ContactStrategies.Urgent,
    }.ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly ContactStrategy[] _strategies;

    public WayOfWorking(SimulationVariant variant)
    {
        Variant = variant;
        Dictionary<string, ContactStrategy> all = new(Known, StringComparer.Ordinal) { [variant.Strategy.Id] = variant.Strategy };
        foreach (ContactStrategy own in variant.Strategies)
        {
            all[own.Id] = own;
        }

        _strategies =
        [
            .. variant.Policy.AllClasses.Select((c, i) => c.Strategy is string id
                ? all.GetValueOrDefault(id) ?? throw new ArgumentException($"The policy of {variant.Name} names the strategy {id}, which is not given.", nameof(variant))
                : i == 0 ? all[ContactStrategies.Urgent.Id] : variant.Strategy),
        ];
        AsksChildren = variant.Policy.Asks.Contains(PriorityFact.HasMinorChildren);
    }

    public SimulationVariant Variant { get; }

    /// <summary>Whether the policy asks by name for minor children; otherwise it does not get to know.</summary>
    public bool AsksChildren { get; }

    public ContactStrategy StrategyOf(PriorityScore score) => _strategies[score.ClassNumber];
}
