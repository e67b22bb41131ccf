using NodaTime;
using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Erases from a store what may not be kept any longer, with a proof of each, everywhere it stands: cases, signals, rows that were set aside, lines of
/// journals, messages, frozen deliveries.</summary>
/// <remarks>
/// A proof and the erasure that it proves are one unit of work, with all that there is about a case: after a crash there is no half case, no erasure without
/// proof and no proof without erasure, and the same call goes on where it was. What changed since the plan was made stays. A case whose lines for the log
/// of data processing were not confirmed yet is held (<see cref="ProcessingLogWaits"/>): these lines may not be lost.
/// </remarks>
public sealed class StoreRetention
{
    /// <summary>The code of the reason that holds a case or row while lines about it wait for the log of data processing.</summary>
    public const string ProcessingLogWaits = "logboek-wacht";

    private const int MostConflicts = 20;

    private readonly IStore _store;
    private readonly MunicipalitySettings _settings;
    private readonly PrivacyKey _key;
    private readonly StoreRetentionOptions _options;

    /// <summary>Works on a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="settings">The choices of the municipality.</param>
    /// <param name="key">The key of the host for proofs, kept apart from the store.</param>
    /// <param name="options">How it works; <c>null</c> for what is usual.</param>
    public StoreRetention(IStore store, MunicipalitySettings settings, PrivacyKey key, StoreRetentionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(key);
        _options = options ?? new StoreRetentionOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.BatchSize, 1, nameof(options));
        (_store, _settings, _key) = (store, settings, key);
    }

    /// <summary>Says what becomes of everything on a day. Nothing is erased.</summary>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first term of a rule.</exception>
    public async Task<StoreRetentionPlan> PlanAsync(LocalDate on, CancellationToken cancellationToken = default) =>
        (await SurveyAsync(on, cancellationToken)).Plan;

    /// <summary>Erases what the plan of a day says. After a crash give the same call again.</summary>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends the call early; what is erased stays erased.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first term of a rule.</exception>
    /// <exception cref="InvalidDataException">The proofs that are there were changed, or made with another key; nothing is erased.</exception>
    public async Task<StoreRetentionReport> ApplyAsync(LocalDate on, CancellationToken cancellationToken = default)
    {
        Erased erased = new();
        StoreRetentionPlan? first = null;
        for (int tries = 1; ; tries++)
        {
            StoreSurvey survey = await SurveyAsync(on, cancellationToken);
            first ??= survey.Plan;
            try
            {
                DeletionProofHead head = await ApplyAsync(survey, erased, cancellationToken);
                return erased.Report(first, head);
            }
            catch (StoreConflictException) when (tries < MostConflicts)
            {
                // Somebody changed the same; what is erased stays erased, and the rest is looked at as it is now.
            }
        }
    }

    /// <summary>Erases from a store that was restored from a backup what had been erased before, so that nobody comes back. Do it before the store is opened to others.</summary>
    /// <param name="proofs">The proofs that were kept apart, as JSON Lines; all of them.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends the call early; the same call goes on where it was.</param>
    /// <exception cref="InvalidDataException">The proofs were changed, were made with another key, or are not the same as those in the store up to its last.</exception>
    public async Task<StoreRetentionReport> ReplayAsync(Stream proofs, LocalDate on, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        DeletionProofCheck kept = DeletionProofLog.Verify(proofs, "proofs", _key);
        if (kept.Diagnostics.Count > 0)
        {
            throw new InvalidDataException("The proofs that were kept apart were changed, or made with another key.");
        }

        Erased erased = new();
        for (int tries = 1; ; tries++)
        {
            StoreSurvey survey = await SurveyAsync(on, cancellationToken);
            StoreEraser eraser = new(_key, survey, _options, await CheckProofsAsync(cancellationToken));
            try
            {
                await DoAsync(unit => eraser.ReplayAsync(unit, kept, cancellationToken), erased, "retention.replay.after", cancellationToken);
                return erased.Report(survey.Plan, eraser.Head);
            }
            catch (StoreConflictException) when (tries < MostConflicts)
            {
                // Somebody changed the same; the store should not be open yet.
            }
        }
    }

    private async Task<DeletionProofHead> ApplyAsync(StoreSurvey survey, Erased erased, CancellationToken cancellationToken)
    {
        StoreEraser eraser = new(_key, survey, _options, await CheckProofsAsync(cancellationToken));
        foreach (RetentionDecision[] batch in survey.Plan.Cases.Where(c => c.IsErased).Chunk(_options.BatchSize))
        {
            await DoAsync(unit => eraser.EraseCasesAsync(unit, batch, cancellationToken), erased, "retention.erase.after", cancellationToken);
        }

        foreach (RetentionDecision[] batch in survey.Plan.Signals.Where(s => s.IsErased).Chunk(_options.BatchSize))
        {
            await DoAsync(unit => eraser.EraseSignalsAsync(unit, batch, cancellationToken), erased, "retention.signals.after", cancellationToken);
        }

        foreach (RetentionDecision[] batch in survey.Plan.Notes.Where(n => n.IsErased).Chunk(_options.BatchSize))
        {
            await DoAsync(unit => eraser.EraseNotesAsync(unit, batch, cancellationToken), erased, "retention.notes.after", cancellationToken);
        }

        foreach (RetentionDecision[] batch in survey.Plan.Rows.Where(r => r.IsErased).Chunk(_options.BatchSize))
        {
            await DoAsync(unit => eraser.EraseRowsAsync(unit, batch, cancellationToken), erased, "retention.rows.after", cancellationToken);
        }

        if (survey.Plan.DecisionsOf.Count > 0)
        {
            await DoAsync(unit => eraser.EraseDecisionsAsync(unit, survey.Plan.DecisionsOf, cancellationToken), erased, "retention.decisions.after", cancellationToken);
        }

        return eraser.Head;
    }

    private async Task<StoreSurvey> SurveyAsync(LocalDate on, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await _store.BeginAsync(_settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
        return await StoreSurvey.MakeAsync(unit, _settings, on, cancellationToken);
    }

    private async Task<DeletionProofHead> CheckProofsAsync(CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await _store.BeginAsync(_settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
        DeletionProofCheck check = await StoredProofs.VerifyAsync(unit, "proofs", _key, head: null, cancellationToken);
        return check.Diagnostics.Count == 0
            ? check.Head
            : throw new InvalidDataException("The deletion proofs in the store were changed, or made with another key. Nothing was erased.");
    }

    private async Task DoAsync(Func<IUnitOfWork, Task<Erased>> work, Erased total, string done, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await _store.BeginAsync(_settings.Municipality, UnitOfWorkKind.Write, cancellationToken);
        Erased erased = await work(unit);
        await unit.CommitAsync(cancellationToken);
        total.Add(erased);
        FaultPoint.Hit(done);
    }
}
