namespace Vroegsignalering.Storage;

/// <summary>One transaction on the data of one municipality: all that was done in it happens at <see cref="CommitAsync"/>, or nothing does.</summary>
/// <remarks>For one caller at a time. Disposing without committing undoes everything.</remarks>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>The municipality.</summary>
    MunicipalityCode Municipality { get; }

    /// <summary>The signals.</summary>
    ISignalStore Signals { get; }

    /// <summary>The cases, with what happened in them.</summary>
    ICaseStore Cases { get; }

    /// <summary>What is only ever added to: decisions, rows that were set aside, answers to review, reads, proofs.</summary>
    IJournalStore Journals { get; }

    /// <summary>What has to reach others: feedback to partners, lines for the log of data processing.</summary>
    IOutboxStore Outbox { get; }

    /// <summary>Frozen deliveries.</summary>
    IDeliveryStore Deliveries { get; }

    /// <summary>How far runs have come.</summary>
    IRunStore Runs { get; }

    /// <summary>Makes all that was done in it hold. When this returns, it is safe on disk.</summary>
    /// <param name="cancellationToken">Ends the call early; whether it holds is then not known.</param>
    /// <exception cref="StoreConflictException">Somebody else changed the same; nothing of this unit of work holds.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; when the connection was lost meanwhile, it is not known whether it holds.</exception>
    /// <exception cref="InvalidOperationException">It was committed before.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
