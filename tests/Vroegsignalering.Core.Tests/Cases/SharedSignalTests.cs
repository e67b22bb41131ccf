namespace Vroegsignalering.Core.Tests.Cases;

public sealed class SharedSignalTests
{
    [Fact]
    public void A_signal_in_two_cases_is_told_with_the_cases_and_without_its_reference()
    {
        Signal shared = A.Signal(reference: "geheim-kenmerk");

        SharedSignal found = Assert.Single(SharedSignal.In([A.Case(null, "Z-2", shared), A.Case(null, "Z-1", shared with { Status = SignalStatus.PickedUp }, A.Signal(reference: "x"))]));

        Assert.Equal(["Z-1", "Z-2"], found.CaseIds);
        Assert.Equal((SignalLabel.Of(shared), "VS6012"), (found.Label, found.Code.Id));
    }

    [Fact]
    public void A_signal_twice_in_one_case_is_not_shared() => Assert.Empty(SharedSignal.In([A.Case(null, "Z-1", A.Signal(), A.Signal())]));
}
