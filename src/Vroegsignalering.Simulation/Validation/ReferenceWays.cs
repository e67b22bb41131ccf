using Vroegsignalering.Contact;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The way of working that stands for the average municipality when the simulation is compared with national figures. Everything here that is not
/// published is a choice of this product.</summary>
/// <remarks>The policy is <c>landelijk-basis</c>: a threshold of 50 euros, the average of the municipalities that use one (Divosa 2025; in 2024 the median was
/// 75), and repeats that did not grow are not left out. Staff is 0.33 FTE for each 10,000 inhabitants (Divosa 2023).</remarks>
internal static class ReferenceWays
{
    /// <summary>One call for each case: in the first nine months of 2021 there were 1.1 attempts for each report (computed from 165,000 and 154,000), most by phone.</summary>
    public static ContactStrategy OneCall { get; } = Calls("reference-one-call", 1);

    /// <summary>Two calls for each case where there is room: six in ten municipalities agreed on two or three (Divosa 2024). It gives about one and a half attempts
    /// for each case. That attempts rose in 2024 is published, by how much is not, so 2024 has this too.</summary>
    public static ContactStrategy TwoCalls { get; } = Calls("reference-two-calls", 2);

    /// <summary>The way of working of the average municipality in a year.</summary>
    public static SimulationVariant Of(int year) => new("average municipality") { Strategy = year <= 2021 ? OneCall : TwoCalls };

    internal static ContactStrategy Calls(string id, int calls) => Named(id).Then(ContactChannel.Phone, afterWorkingDays: 0, attempts: calls).Build();

    internal static ContactStrategy AndThen(string id, ContactChannel channel) =>
        Named(id).Then(ContactChannel.Phone, afterWorkingDays: 0, attempts: 2).Then(channel, afterWorkingDays: 1).Build();

    private static ContactStrategyBuilder Named(string id) => new ContactStrategyBuilder(id)
        .WithName(new Text("Gemiddelde gemeente", "Average municipality"))
        .WithDescription(new Text("Om de simulatie met landelijke cijfers te vergelijken. De dagen zijn onze keuze.", "To compare the simulation with national figures. The days are our choice."));
}
