using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>How far the monthly run is, and what came of it.</summary>
public sealed class RunModel(MonthRunner runner, AccessDesk access) : FrontEndPage
{
    private static readonly (string Step, string Dutch, string English)[] Names =
    [
        ("begin", "Beginnen", "Begin"),
        ("load", "Meldingen lezen", "Read signals"),
        ("residency", "Kijken of het inwoners zijn", "See whether they are residents"),
        ("worklist", "Huishoudens maken en op volgorde zetten", "Make households and rank them"),
        ("cases", "Zaken bewaren", "Save cases"),
        ("feedback", "Bericht aan bedrijven klaarzetten", "Prepare messages to partners"),
        ("end", "Afronden", "Finish"),
    ];

    public MonthRunner Runner => runner;

    /// <summary>The steps, each with whether it is done and whether it is the one at work.</summary>
    public IEnumerable<(string Name, bool IsDone, bool IsNow)> Steps
    {
        get
        {
            int now = Array.FindIndex(Names, n => n.Step == runner.Progress?.Step);
            return Names.Select((n, i) => (T(n.Dutch, n.English), runner.Report is not null || i < now, runner.Report is null && i == now));
        }
    }

    /// <summary>What came out, in words and numbers.</summary>
    public IEnumerable<(string What, int Count)> Numbers => runner.Report is not { } report ? [] :
    [
        (T("nieuwe meldingen", "new signals"), report.NewSignals),
        (T("nieuwe zaken", "new cases"), report.NewCases),
        (T("open zaken waar een melding bij kwam", "open cases that a signal joined"), report.JoinedCases),
        (T("zaken die meteen zijn afgesloten, elk met een reden", "cases closed at once, each with a reason"), report.ClosedAtOnce),
        (T("zaken op de werklijst", "cases on the worklist"), report.Placed),
        (T("nieuwe vragen aan medewerkers", "new questions to staff"), report.Questions),
        (T("berichten aan bedrijven", "messages to partners"), report.Feedback),
    ];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken)
    {
        await access.NoteAsync(Worker, CaseworkAction.RunMonth, "run.stop", Now, cancellationToken);
        runner.Cancel();
        Tell("De run stopt. Wat klaar is, blijft.", "The run is stopping. What is done stays.");
        return RedirectToPage();
    }
}
