using Vroegsignalering.Cases;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Counts what no version of DDAS has a place for at a case.</summary>
internal sealed class CaseGaps(WriteGaps gaps, string path)
{
    private readonly WriteGaps.Gap _owner = gaps.NoPlace($"{path}.behandelaar");
    private readonly WriteGaps.Gap _conversation = gaps.NoPlace($"{path}.eersteGesprek");
    private readonly WriteGaps.Gap _acceptedOn = gaps.NoPlace($"{path}.datumHulpAanvaard");
    private readonly WriteGaps.Gap _refusal = gaps.NoPlace($"{path}.hulpGeweigerd");
    private readonly WriteGaps.Gap _arranged = gaps.NoPlace($"{path}.geregeldVoorContact");
    private readonly WriteGaps.Gap _solvedOn = gaps.NoPlace($"{path}.datumAchterstandOpgelost");
    private readonly WriteGaps.Gap _help = gaps.NoPlace($"{path}.hulp");
    private readonly WriteGaps.Gap _handovers = gaps.NoPlace($"{path}.overdrachten");
    private readonly WriteGaps.Gap _withdrawals = gaps.NoPlace($"{path}.intrekkingen");
    private readonly WriteGaps.Gap _wishes = gaps.NoPlace($"{path}.contactwensen");
    private readonly WriteGaps.Gap _planned = gaps.NoPlace($"{path}.afspraken");
    private readonly WriteGaps.Gap _closedOn = gaps.NoPlace($"{path}.datumAfgesloten");
    private readonly WriteGaps.Gap _afterwards = gaps.NoPlace($"{path}.naAfsluiten");

    public void Count(SignalCase signalCase)
    {
        _owner.AddIf(signalCase.Owner is not null);
        _conversation.AddIf(signalCase.FirstConversationOfferedOn is not null || signalCase.FirstConversationOn is not null);
        _acceptedOn.AddIf(signalCase.HelpAcceptedOn is not null);
        _refusal.AddIf(signalCase.HelpRefusal is not null);
        _arranged.AddIf(signalCase.ArrangedBeforeContact is not null);
        _solvedOn.AddIf(signalCase.ArrearsSolvedOn is not null);
        _help.AddIf(signalCase.Help.Count > 0);
        _handovers.AddIf(signalCase.Handovers.Count > 0);
        _withdrawals.AddIf(signalCase.Withdrawals.Count > 0);
        _wishes.AddIf(signalCase.ReplyChannel is not null || signalCase.DeclinedChannels.Count > 0 || signalCase.ConsentedChannels.Count > 0);
        _planned.AddIf(signalCase.Actions.Count > 0 || signalCase.Announced.Count > 0 || signalCase.Holds.Count > 0);
        _closedOn.AddIf(signalCase.ClosedOn is not null);
        _afterwards.AddIf(signalCase.LateContacts.Count > 0 || signalCase.ReopenedOn is not null || signalCase.PassedOnTo is not null);
    }
}
