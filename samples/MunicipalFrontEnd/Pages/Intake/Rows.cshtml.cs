using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Quarantine;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>The rows that were set aside, without what stands in them.</summary>
public sealed class RowsModel(QuarantineDesk desk, RowTokens tokens) : FrontEndPage
{
    private const int Most = 200;

    private static readonly QuarantineState[] Order = [QuarantineState.Repaired, QuarantineState.Open, QuarantineState.GivenUp, QuarantineState.TakenIn, QuarantineState.Accepted, QuarantineState.Evidence];

    /// <summary>Which rows are shown: those that wait, or all.</summary>
    public bool ShowsAll { get; private set; }

    public IReadOnlyList<QuarantineLine> Lines { get; private set; } = [];

    public int Waiting { get; private set; }

    public async Task OnGetAsync(string? all, CancellationToken cancellationToken)
    {
        ShowsAll = all == "1";
        IReadOnlyList<QuarantineLine> lines = await desk.ListAsync(Worker, Now, cancellationToken: cancellationToken);
        Waiting = lines.Count(IsWaiting);
        Lines = [.. lines.Where(l => ShowsAll || IsWaiting(l)).OrderBy(l => Array.IndexOf(Order, l.State)).Take(Most)];
    }

    public string Token(QuarantineLine line) => tokens.Of(line.Id);

    private static bool IsWaiting(QuarantineLine line) => line.State is QuarantineState.Open or QuarantineState.Repaired;
}
