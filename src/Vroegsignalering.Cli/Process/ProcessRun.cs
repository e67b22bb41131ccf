using NodaTime;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Process;

/// <summary>One run of <c>process</c>: read, decide, write, and the outcome to tell.</summary>
internal sealed record ProcessRun
{
    public required ProcessOptions Options { get; init; }

    public required ProcessInput Input { get; init; }

    public required IReadOnlyList<MunicipalityRun> Municipalities { get; init; }

    /// <summary>The day that counted as today.</summary>
    public LocalDate On => Input.On;

    /// <summary>What the delivery holds and what it had no place for; <c>null</c> before it is written.</summary>
    public DdasWriteResult? Delivered { get; init; }

    /// <summary>What was added to the store; <c>null</c> when there is none.</summary>
    public StoreSaved? Saved { get; init; }

    /// <summary>The quarantine after the run.</summary>
    public SignalQuarantine Quarantine { get; init; } = SignalQuarantine.Empty;

    /// <summary>Whether there are findings of the level of <c>--fail-on</c> or above.</summary>
    public bool Failed => Options.FailOn != DiagnosticSeverity.NotStated && Input.Findings.Any(f => f.Severity >= Options.FailOn);

    public static ProcessRun Execute(ProcessOptions options, Progress progress)
    {
        OutputFolder.Check(options.Output, options.Input);
        using QuarantineJournal journal = QuarantineJournal.Open(options.Quarantine);
        using ProcessStore? store = ProcessStore.Open(options);
        ProcessInput input = new InputReader(progress, journal.Quarantine, store).Read(options.Input, options.On);
        input = journal.Torn is Diagnostic torn ? input with { Findings = [.. input.Findings, torn] } : input;
        if (!(input.Books.Balance && input.HistoryBooks.Balance))
        {
            throw new InvalidOperationException("What came in is not what was accepted and set aside. This is a fault of the tool; nothing was written.");
        }

        progress.Step("matching, ranking and planning");
        MunicipalityRun[] municipalities = [.. input.Registrations.Select(r => MunicipalityRun.Of(r, options, input.On))];
        input = input with { Findings = [.. input.Findings, .. municipalities.SelectMany(m => m.Findings)] };
        progress.Step($"writing {QuarantineJournal.FileName}");
        journal.Append(RepairedRows.EventsIn(input));
        ProcessRun run = new() { Options = options, Input = input, Municipalities = municipalities, Quarantine = journal.Quarantine };
        if (store is not null)
        {
            progress.Step("keeping the history");
            StoreSaved saved = store.Save(run);
            run = run with { Saved = saved, Input = run.Input with { Findings = [.. run.Input.Findings, .. saved.Findings] } };
        }

        return run with { Delivered = OutputFolder.Write(run, progress) };
    }
}
