using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The work of a month on a store: taking in files, and making the worklist of them.</summary>
public sealed class MonthlyRun(IStore store, MunicipalitySettings settings, MonthlyRunOptions? options = null)
{
    private const int LongestName = 60;

    private readonly DeskWork _desk = new(store, settings);
    private readonly MonthlyRunOptions _options = options ?? new MonthlyRunOptions();

    /// <summary>Takes in a file whose columns have the names of the fields.</summary>
    /// <inheritdoc cref="TakeInAsync(string, Stream, SignalMapping, LocalDate, Worker, Instant, CancellationToken)"/>
    public Task<IntakeReport> TakeInAsync(
        string fileName, Stream content, LocalDate receivedOn, Worker by, Instant now, CancellationToken cancellationToken = default) =>
        TakeInAsync(fileName, content, SignalMapping.Default, receivedOn, by, now, cancellationToken);

    /// <summary>Takes in a file: signals, rows that are set aside, and the books, all at once or not at all. The same content again adds nothing.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="content">Its bytes, from where the stream stands; not closed. One that cannot be read twice is kept in memory.</param>
    /// <param name="mapping">How to read it.</param>
    /// <param name="receivedOn">The day the college received it, on which the statutory term starts.</param>
    /// <param name="by">Who takes it in.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early; nothing of it holds then.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<IntakeReport> TakeInAsync(
        string fileName, Stream content, SignalMapping mapping, LocalDate receivedOn, Worker by, Instant now, CancellationToken cancellationToken = default) =>
        TakenInAsync(fileName, content, mapping, receivedOn, by, now, cancellationToken);

    /// <summary>Makes the worklist of a month: matches, ranks, saves cases, decisions and questions, and tells partners. What was done of it before
    /// stays done: a run that was ended goes on where it was, and the same run again adds nothing.</summary>
    /// <param name="run">The name of the run, such as <c>2026-11</c>: letters, digits, points, hyphens and underscores, at most 60; no personal data.</param>
    /// <param name="on">The day that counts as today; the same each time for one run.</param>
    /// <param name="now">The moment.</param>
    /// <param name="progress">Hears how far it is; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Ends the run early; what is done stays.</param>
    /// <exception cref="ArgumentException">The name is none, or the run began with another day or policy.</exception>
    /// <remarks>For a machine that goes on by itself. When a person starts it, say who: that looks at what the role may and keeps a line in the journal of
    /// access.</remarks>
    public Task<MonthlyRunReport> RunAsync(
        string run, LocalDate on, Instant now, IProgress<MonthlyRunProgress>? progress = null, CancellationToken cancellationToken = default) =>
        RanAsync(run, on, by: null, now, progress, cancellationToken);

    /// <summary>Makes the worklist of a month for somebody who starts it. That stands in the journal of access: <c>done</c>, also when it goes on or was done
    /// before, and <c>refused</c> when another process holds it.</summary>
    /// <param name="run">The name of the run, such as <c>2026-11</c>: letters, digits, points, hyphens and underscores, at most 60; no personal data.</param>
    /// <param name="on">The day that counts as today; the same each time for one run.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="progress">Hears how far it is; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Ends the run early; what is done stays.</param>
    /// <exception cref="ArgumentException">The name is none, or the run began with another day or policy.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<MonthlyRunReport> RunAsync(
        string run, LocalDate on, Worker by, Instant now, IProgress<MonthlyRunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        return RanAsync(run, on, by, now, progress, cancellationToken);
    }

    /// <summary>The day that counts as today in a run that began; give <see cref="RunAsync(string, LocalDate, Worker, Instant, IProgress{MonthlyRunProgress}?, CancellationToken)"/>
    /// that day to go on with it on another day.</summary>
    /// <param name="run">The name of the run.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when it did not begin.</returns>
    public Task<LocalDate?> DayOfAsync(string run, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        return _desk.ReadAsync(
            async work => (await work.Runs.StepsAsync(run, cancellationToken)).FirstOrDefault(s => s.Name == RunSteps.Begin) is RunStep step
                ? RunBeginning.Read(step.Outcome).On
                : default(LocalDate?),
            cancellationToken);
    }

    private async Task<IntakeReport> TakenInAsync(
        string fileName, Stream content, SignalMapping mapping, LocalDate receivedOn, Worker by, Instant now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(mapping);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.TakeInFile, "intake", subject: null, now, cancellationToken);
        return await new FileIntake(_desk, fileName, mapping, receivedOn).TakeInAsync(call, content, cancellationToken);
    }

    private async Task<MonthlyRunReport> RanAsync(
        string run, LocalDate on, Worker? by, Instant now, IProgress<MonthlyRunProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        if (run.Length > LongestName || run.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')))
        {
            throw new ArgumentException("The name of a run has letters, digits, points, hyphens and underscores, at most 60.", nameof(run));
        }

        DeskCall? call = by is null ? null : await _desk.BeginAsync(by, CaseworkAction.RunMonth, "run.start", subject: null, now, cancellationToken);
        return _desk.Settings.Policy.RandomShare > 0 && _desk.Settings.RandomSeed.Length == 0
            ? throw new ArgumentException("The policy draws cases by chance: give a random seed in the settings.", nameof(run))
            : await new MonthlyWork(_desk, _options, run, on, now, call, progress, cancellationToken).RunAsync();
    }
}
